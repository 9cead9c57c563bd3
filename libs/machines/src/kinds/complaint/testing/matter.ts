import type { Json, JsonObject } from '#kernel/json.js';
import type { Actor } from '../../../contract/actor.js';
import type { CaseKind } from '../../../contract/case-kind.js';
import type { FactRequest } from '../../../contract/event-rule.js';
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
import type { ComplaintContext } from '../complaint.context.js';
import { complaint } from '../complaint.kind.js';
import { ORDINARY } from '../events/samples.js';
import {
  CHAIR,
  CLERK,
  FIRM,
  GROUP_CASE,
  OTHER_FIRM,
  OUTSIDER,
  RESIDENT,
  SYSTEM,
  THIS_CASE,
} from './people.js';

const kind: CaseKind = complaint;
const HOUSE = Object.fromEntries(Object.entries(kind.settings).map(([key, { value }]) => [key, value]));
const MINUTE = 60_000;

/** What the directory and the register of cases answer in the stories. */
export interface World {
  firms: Record<string, boolean>;
  cases: Record<string, { kind: string; state: string; status: string }>;
  openChildren: number;
  /** Who acted in cases that grew out of this one, by kind. */
  family: { userId: string; kind: string; role?: string }[];
}

export interface Sent {
  readonly by?: Actor;
  readonly settings?: Record<string, number>;
}

export interface Happened {
  readonly type: string;
  readonly params: JsonObject;
  readonly data: JsonObject;
}

/**
 * A complaint as the stories tell it: one event after another, each checked like the engine would (class, guards,
 * invariants), each step through JSON. A refusal that a story did not expect says which rule refused.
 */
export class Matter {
  readonly world: World = {
    firms: { [FIRM]: true, [OTHER_FIRM]: true, [OUTSIDER]: false },
    cases: { [GROUP_CASE]: { kind: 'complaint', state: 'registered', status: 'active' } },
    openChildren: 0,
    family: [],
  };
  /** What the last event asked the world to do. */
  effects: readonly Happened[] = [];
  private chart: Chart;
  private now = Date.parse('2026-03-02T01:00:00.000Z');

  private constructor(payload: object, by: Actor, world: Partial<World>) {
    Object.assign(this.world, world);
    const event = this.event(kind.opening, payload, { by });
    const refused = refusedOpening(kind, event);
    if (refused.length > 0) throw new Error(`not opened: ${refused.join(', ')}`);
    this.chart = this.settle(openChart(kind.machine, event), event);
  }

  static filed(payload: object = {}, by: Actor = RESIDENT, world: Partial<World> = {}): Matter {
    const whole = Object.entries({ ...ORDINARY, ...payload }).filter(([, value]) => value !== undefined);
    return new Matter(Object.fromEntries(whole), by, world);
  }

  get state(): string {
    return this.chart.state;
  }
  get context(): ComplaintContext {
    return this.chart.context as unknown as ComplaintContext;
  }
  /** The stored case, for questions that no story asks. */
  get snapshot(): Chart {
    return this.chart;
  }
  get isOver(): boolean {
    return this.chart.status === 'done';
  }

  send(type: string, payload: object = {}, sent: Sent = {}): this {
    const event = this.event(type, payload, sent);
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
    return this.send(rule.onPassed, {}, { by: SYSTEM });
  }

  climbs(deadline: string, rung: string): this {
    return this.send('DEADLINE_RUNG_REACHED', { deadline, rung }, { by: SYSTEM });
  }

  later({ days = 0 }: { days: number }): this {
    this.now += days * 86_400_000;
    return this;
  }

  /** Which rules refuse this; 'state' when the state does not know it; empty when it would be accepted. */
  refuses(type: string, payload: object = {}, sent: Sent = {}): readonly string[] {
    const refusal = explainRefusal(kind.machine, this.chart, this.event(type, payload, sent));
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

  /** Open tasks as `name@role`. */
  get tasks(): readonly string[] {
    if (this.isOver) return [];
    return kind.tasks
      .filter((rule) => rule.in.includes(this.state) && (rule.when?.(this.context, this.state) ?? true))
      .flatMap((rule) => rule.assignees(this.context).map(({ role }) => `${rule.name}@${role}`));
  }

  get parties(): readonly string[] {
    return kind
      .parties(this.context, this.state)
      .map(({ role, firmId }) => (firmId ? `${role}:${firmId}` : role));
  }

  /** Notices of the last event as `notice>role`. */
  get notices(): readonly string[] {
    return this.effects
      .filter(({ type }) => type === 'notify')
      .flatMap(({ params }) =>
        (params['to'] as string[]).map((role) => `${String(params['notice'])}>${role}`),
      );
  }
  get documents(): readonly Json[] {
    return this.effects
      .filter(({ type }) => type === 'issue')
      .map(({ params }) => params['document'] ?? null);
  }
  get records(): readonly Json[] {
    return this.effects.filter(({ type }) => type === 'record').map(({ params }) => params['entry'] ?? null);
  }
  /** Cases that the last event opened. */
  get opened(): readonly JsonObject[] {
    return this.effects.filter(({ type }) => type === 'openCase').map(({ data }) => data);
  }
  get told(): readonly JsonObject[] {
    return this.effects.filter(({ type }) => type === 'tellCase').map(({ data }) => data);
  }

  /** The event as the machine sees it: validated, with the words and identities taken out. */
  private event(type: string, plain: object, { by = CLERK, settings = {} }: Sent): KindEvent {
    const rule = kind.events[type];
    if (!rule) throw new Error(`there is no event ${type}`);
    if (!rule.by.includes(by.role)) throw new Error(`${type} is not for ${by.role}`);
    const checked = validatePayload(rule as never, plain);
    if (!checked.ok)
      throw new Error(`${type}: ${checked.problems.map(({ field, code }) => `${field} ${code}`).join(', ')}`);
    const { payload } = splitPayload(checked.instance as object);
    this.now += MINUTE;
    const facts = this.facts(rule.facts?.(this.chart?.context ?? {}, payload as never, THIS_CASE) ?? []);
    return {
      type,
      payload,
      meta: { at: new Date(this.now).toISOString(), actor: by, facts, settings: { ...HOUSE, ...settings } },
    };
  }

  private facts(requests: readonly FactRequest[]): Facts {
    return Object.fromEntries(
      requests.map((request) => [`${request.fact}:${request.id}`, this.answer(request)]),
    );
  }

  private answer({ fact, id }: FactRequest): Json {
    if (fact === 'openChildren') return this.world.openChildren;
    if (fact === 'participants')
      return this.world.family.map(({ userId, kind: of, role }) => ({
        userId,
        kind: of,
        caseId: 'another',
        roles: role ? [role] : [],
      }));
    if (fact === 'body') return { name: id, seats: [{ userId: CHAIR.id, firmId: null, chair: true }] };
    if (fact === 'case')
      return this.world.cases[id] ? { id, caseNo: 'TS-2026-000009', ...this.world.cases[id] } : null;
    const member = this.world.firms[id];
    return member === undefined ? null : { id, name: '示例物业', member };
  }

  private settle({ chart, effects }: ChartStep, event: KindEvent): Chart {
    const broken = kind.invariants(chart.context);
    if (broken.length > 0) throw new Error(`${event.type} broke: ${broken.join('; ')}`);
    this.effects = effects.map(({ type, params }) => ({
      type,
      params,
      data: kind.effectData(type, params, chart.context, event, THIS_CASE),
    }));
    return restoreChart(kind.machine, JSON.parse(JSON.stringify(chart.stored)) as JsonObject);
  }
}
