import { SAMPLE_CASE_ID } from '../../../contract/explore/sample-events.js';
import { addDays, civilDateOf } from '#kernel/calendar/civil-date.js';
import type { Json, JsonObject } from '#kernel/json.js';
import type { Actor } from '../../../contract/actor.js';
import type { BodyName } from '../../../contract/bodies.js';
import type { CaseKind } from '../../../contract/case-kind.js';
import type { FactRequest } from '../../../contract/event-rule.js';
import type { FirmCaseFact, PersonFact, ParticipantFact, Seat } from '../../../contract/facts.js';
import type { Facts, KindEvent } from '../../../contract/kind-event.js';
import { splitPayload } from '../../../contract/narrative.js';
import { refusedOpening } from '../../../contract/opening.js';
import { validatePayload } from '../../../contract/validate-payload.js';
import { explainRefusal } from '../../../statechart/explain.js';
import {
  accepts,
  applyEvent,
  type Chart,
  type ChartStep,
  openChart,
  restoreChart,
} from '../../../statechart/statechart.js';
import type { ReviewContext } from '../review.context.js';
import { review } from '../review.kind.js';
import { eligibleSeats } from '../review.seats.js';
import { actorOf, FIRM, numbers, seatsOf, SECRETARY_GENERAL, SYSTEM, THIS_CASE, WARNING } from './people.js';

const kind: CaseKind = review;
const HOUSE = Object.fromEntries(Object.entries(kind.settings).map(([key, { value }]) => [key, value]));
const MINUTE = 60_000;

/** What the directory, the rolls of the bodies and the register of cases answer in the stories. */
export interface World {
  bodies: Partial<Record<BodyName, readonly Seat[]>>;
  persons: Record<string, Partial<PersonFact> | null>;
  participants: readonly ParticipantFact[];
  privileged: readonly string[];
  firmCases: readonly FirmCaseFact[];
}

export interface Happened {
  readonly type: string;
  readonly params: JsonObject;
  readonly data: JsonObject;
}

/** How a ballot goes: votes in seat order. */
export type Votes = Readonly<Partial<Record<'for' | 'against' | 'abstain', number>>>;

/** An L3 warning proposed by the office, as the walk-through has it. */
export const L3 = { matter: 'warningL3', subjectCaseId: WARNING, firmId: FIRM, notifiedLevel: 'L3' } as const;
export const L2 = { matter: 'warningL2', subjectCaseId: WARNING, firmId: FIRM, notifiedLevel: 'L2' } as const;

/**
 * A review as the stories tell it: one event after another, each checked like the engine would (class, role, guards,
 * invariants), each step through JSON.
 */
export class Sitting {
  readonly world: World = {
    bodies: {
      supervisoryCommittee: seatsOf('supervisoryCommittee', 7),
      standingCouncil: seatsOf('standingCouncil', 15),
      council: seatsOf('council', 31),
      generalMeeting: seatsOf('generalMeeting', 60),
    },
    persons: {},
    participants: [],
    privileged: [],
    firmCases: [],
  };
  /** What the last event asked the world to do. */
  effects: readonly Happened[] = [];
  private chart: Chart;
  private now = Date.parse('2026-03-02T01:00:00.000Z');

  private constructor(payload: object, by: Actor, world: Partial<World>) {
    Object.assign(this.world, world);
    const event = this.event(kind.opening, payload, by);
    const refused = refusedOpening(kind, event);
    if (refused.length > 0) throw new Error(`not opened: ${refused.join(', ')}`);
    this.chart = this.settle(openChart(kind.machine, event), event);
  }

  static proposed(payload: object = L3, world: Partial<World> = {}, by: Actor = SECRETARY_GENERAL): Sitting {
    return new Sitting({ text: '理由。', ...payload }, by, world);
  }

  /** On the agenda and convened: the papers are out, so rules have recused whom they recuse. */
  static convened(payload: object = L3, world: Partial<World> = {}): Sitting {
    return Sitting.proposed(payload, world).send('ADMIT').sendPacket();
  }

  get state(): string {
    return this.chart.state;
  }
  get context(): ReviewContext {
    return this.chart.context as unknown as ReviewContext;
  }
  get isOver(): boolean {
    return this.chart.status === 'done';
  }

  send(type: string, payload: object = {}, by: Actor = SECRETARY_GENERAL): this {
    const event = this.event(type, payload, by);
    if (!accepts(this.chart, event))
      throw new Error(
        `${type} was refused in ${this.state}: ${JSON.stringify(explainRefusal(kind.machine, this.chart, event))}`,
      );
    this.chart = this.settle(applyEvent(kind.machine, this.chart, event), event);
    return this;
  }

  /** A deadline has passed. */
  passes(deadline: string): this {
    const rule = kind.deadlines.find(({ name }) => name === deadline);
    if (!rule) throw new Error(`there is no deadline ${deadline}`);
    if (!this.running.includes(deadline))
      throw new Error(`${deadline} does not run in ${this.state}: ${this.running.join(', ')}`);
    return this.send(rule.onPassed, {}, SYSTEM);
  }

  /** Notice and papers for a day two weeks ahead. */
  sendPacket(payload: object = {}): this {
    const meetingOn = addDays(civilDateOf(new Date(this.now)), 14);
    return this.send('SEND_PACKET', { meetingOn, redacted: true, ...payload });
  }

  /** These seats declare that they have no tie; all that count when nobody is named. */
  declares(...seats: readonly number[]): this {
    const all = eligibleSeats(this.context).map(({ userId }) => userId);
    const ids = seats.length === 0 ? all : seats.map((number) => actorOf(this.context.body, number).id);
    for (const id of ids) this.send('DECLARE_TIES', { tie: 'none' }, this.seat(id));
    return this;
  }

  /** A member steps back. */
  stepsBack(seat: number): this {
    return this.send('DECLARE_TIES', { tie: 'kinship' }, actorOf(this.context.body, seat));
  }

  /** The papers have been out long enough, declarations are closed. */
  closesDeclarations(): this {
    return this.passes('notice').passes('declaration');
  }

  /** The day of the meeting: these seats come. */
  meets(...present: readonly number[]): this {
    this.until(this.context.meetingOn ?? '');
    const presentIds = present.map((number) => actorOf(this.context.body, number).id);
    return this.send('CHECK_QUORUM', { presentIds });
  }

  /** In one go from the papers to the meeting with these seats present. */
  sits(...present: readonly number[]): this {
    return this.declares()
      .closesDeclarations()
      .meets(...present);
  }

  /** The firm is heard, the parties leave, the vote is opened by whoever presides. */
  opensVote(motion: object = {}): this {
    return this.send('HEAR_FIRM', { heard: 'heard', minutes: 15 }, this.chair).send(
      'OPEN_VOTE',
      { mode: 'live', partiesLeft: true, ...motion },
      this.chair,
    );
  }

  /** Those present vote in order: first the votes for, then against, then abstentions. */
  votes({ for: inFavour = 0, against = 0, abstain = 0 }: Votes, more: object = {}): this {
    const choices = [
      ...numbers(inFavour).map(() => 'for'),
      ...numbers(against).map(() => 'against'),
      ...numbers(abstain).map(() => 'abstain'),
    ];
    const voters = this.context.present.filter((id) => !this.context.ballot?.voted.includes(id));
    choices.forEach((choice, index) => {
      const id = voters[index] ?? '';
      this.send('CAST_VOTE', { choice, receipt: `receipt of ${id}, round`, ...more }, this.seat(id));
    });
    return this;
  }

  signs(): this {
    return this.send('SIGN_MINUTES', {}, this.chair);
  }

  later({ days = 0 }: { days: number }): this {
    this.now += days * 86_400_000;
    return this;
  }

  /** Which rules refuse this; 'state' when the state does not know it; empty when it would be accepted. */
  refuses(type: string, payload: object = {}, by: Actor = SECRETARY_GENERAL): readonly string[] {
    const refusal = explainRefusal(kind.machine, this.chart, this.event(type, payload, by));
    if (refusal === null) return [];
    if (refusal.why === 'state') return ['state'];
    const rules = refusal.guards.filter((name) => !kind.guards[name]?.branch);
    return rules.length > 0 ? rules : refusal.guards;
  }

  get running(): readonly string[] {
    if (this.isOver) return [];
    return kind.deadlines
      .filter((rule) => rule.in.includes(this.state) && (rule.when?.(this.context) ?? true))
      .map(({ name }) => name);
  }

  budget(deadline: string, settings: Record<string, number> = HOUSE): { amount: number; unit: string } {
    const rule = kind.deadlines.find(({ name }) => name === deadline);
    if (!rule) throw new Error(`there is no deadline ${deadline}`);
    return rule.budget(this.context, settings);
  }

  /** Open tasks as `name@who`. */
  get tasks(): readonly string[] {
    if (this.isOver) return [];
    return kind.tasks
      .filter((rule) => rule.in.includes(this.state) && (rule.when?.(this.context, this.state) ?? true))
      .flatMap((rule) =>
        rule.assignees(this.context).map(({ role, userId }) => `${rule.name}@${userId ?? role}`),
      );
  }

  /** Users with a seat, and roles, that stand in a relation to the case. */
  get parties(): readonly string[] {
    return kind.parties(this.context, this.state).map(({ role, userId }) => userId ?? role);
  }

  /** Lines of the outline by name, in English. */
  outline(name: string): readonly string[] {
    const lines = kind.outline?.(this.context, this.state) ?? [];
    return lines.filter((line) => line.name === name).map(({ value }) => value.en);
  }

  get documents(): readonly Json[] {
    return this.effects
      .filter(({ type }) => type === 'issue')
      .map(({ params }) => params['document'] ?? null);
  }
  get told(): readonly JsonObject[] {
    return this.effects.filter(({ type }) => type === 'tellCase').map(({ data }) => data);
  }
  get notices(): readonly Json[] {
    return this.effects.filter(({ type }) => type === 'notify').map(({ params }) => params['notice'] ?? null);
  }

  /** Whoever presides now. */
  get chair(): Actor {
    const { seats, present } = this.context;
    const here = seats.filter(
      ({ recused, userId }) => recused === null && (present.length === 0 || present.includes(userId)),
    );
    return this.seat((here.find(({ chair }) => chair) ?? here[0])?.userId ?? '');
  }

  private seat(id: string): Actor {
    const index = (this.world.bodies[this.context.body] ?? []).findIndex(({ userId }) => userId === id);
    return actorOf(this.context.body, index + 1);
  }

  private until(day: string): void {
    this.now = Math.max(this.now, Date.parse(`${day}T01:00:00.000Z`));
  }

  /** The event as the machine sees it: validated, with the words taken out. */
  private event(type: string, plain: object, by: Actor): KindEvent {
    const rule = kind.events[type];
    if (!rule) throw new Error(`there is no event ${type}`);
    if (!rule.by.includes(by.role)) throw new Error(`${type} is not for ${by.role}`);
    const words = { text: '说明。' };
    const checked = [plain, { ...words, ...plain }]
      .map((candidate) => validatePayload(rule as never, candidate))
      .find(({ ok }, index) => ok || index === 1);
    if (!checked?.ok)
      throw new Error(
        `${type}: ${checked?.problems.map(({ field, code }) => `${field} ${code}`).join(', ')}`,
      );
    const { payload } = splitPayload(checked.instance as object);
    this.now += MINUTE;
    const facts = this.facts(rule.facts?.(this.chart?.context ?? {}, payload as never, THIS_CASE) ?? []);
    return {
      type,
      payload,
      meta: { at: new Date(this.now).toISOString(), actor: by, facts, settings: HOUSE },
    };
  }

  private facts(requests: readonly FactRequest[]): Facts {
    return Object.fromEntries(
      requests.map((request) => [`${request.fact}:${request.id}`, this.answer(request) as Json]),
    );
  }

  private answer({ fact, id }: FactRequest): unknown {
    const { bodies, persons, participants, privileged, firmCases } = this.world;
    if (fact === 'body') return bodies[id as BodyName] ? { name: id, seats: bodies[id as BodyName] } : null;
    if (fact === 'participants') return participants;
    if (fact === 'attachment') return { id, privileged: privileged.includes(id) };
    if (fact === 'firmCases') return firmCases;
    if (fact === 'firm') return { id, name: '示例物业', member: true };
    if (persons[id] === null) return null;
    return { id, roles: ['committeeMember'], firmId: null, active: true, ties: [], ...persons[id] };
  }

  private settle({ chart, effects }: ChartStep, event: KindEvent): Chart {
    const broken = kind.invariants(chart.context);
    if (broken.length > 0) throw new Error(`${event.type} broke: ${broken.join('; ')}`);
    this.effects = effects.map(({ type, params }) => ({
      type,
      params,
      data: kind.effectData(type, params, chart.context, event, SAMPLE_CASE_ID),
    }));
    return restoreChart(kind.machine, JSON.parse(JSON.stringify(chart.stored)) as JsonObject);
  }
}
