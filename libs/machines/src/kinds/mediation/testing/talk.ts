import type { Json, JsonObject } from '#kernel/json.js';
import type { Actor } from '../../../contract/actor.js';
import type { CaseParty } from '../../../contract/case-kind.js';
import type { PersonFact } from '../../../contract/facts.js';
import { CaseStory } from '../../../testing/a-case.js';
import type { MediationContext } from '../mediation.context.js';
import { mediation } from '../mediation.kind.js';
import { FIRM, MEDIATOR, OTHER_FIRM, OTHER_MEDIATOR, SYSTEM, THIS_CASE } from './people.js';

/** A free mediator of the roster, until a story says otherwise. */
export const onRoster = (id: string, more: Partial<PersonFact> = {}) => ({
  [`person:${id}`]: {
    id,
    roles: ['mediator'],
    firmId: null,
    active: true,
    ties: [],
    ...more,
  } as unknown as Json,
});
export const tookPart = (userId: string, ...roles: string[]) => ({
  [`participants:${THIS_CASE}`]: [{ userId, caseId: THIS_CASE, kind: 'complaint', roles }],
});
export const knownFirm = (id: string, member = true) => ({
  [`firm:${id}`]: { id, name: '示例物业', member },
});

/** What the directory answers in the stories. */
export const WORLD: JsonObject = {
  ...knownFirm(FIRM),
  ...knownFirm(OTHER_FIRM),
  ...onRoster(MEDIATOR.id),
  ...onRoster(OTHER_MEDIATOR.id),
  [`participants:${THIS_CASE}`]: [],
  [`openChildren:${THIS_CASE}`]: 0,
};

interface Happened {
  readonly type: string;
  readonly params: JsonObject;
  readonly data: JsonObject;
}

/** A mediation as the stories tell it, on top of `aCase`: who speaks, what is refused, what follows. */
export class Talk {
  private readonly story = new CaseStory(mediation).knowing(WORLD);
  private lastType = '';
  private lastPayload: object = {};

  constructor(payload: object, by: Actor, facts: object = {}) {
    this.knowing(facts);
    this.story.by(by.role, by).opened(payload);
  }

  get state(): string {
    return this.story.state;
  }
  get context(): MediationContext {
    return this.story.context as MediationContext;
  }
  get parties(): readonly CaseParty[] {
    return mediation.parties(this.context, this.state);
  }
  get outline() {
    return mediation.outline?.(this.context, this.state) ?? [];
  }

  say(by: Actor, type: string, payload: object = {}): this {
    this.story.by(by.role, by).sends(type, payload);
    this.lastType = type;
    this.lastPayload = payload;
    return this;
  }
  /** Which rules refuse this; 'state' when the state does not know it; empty when it would be accepted. */
  refuses(by: Actor, type: string, payload: object = {}): readonly string[] {
    const refusal = this.story.by(by.role, by).refusal(type, payload);
    if (refusal === null) return [];
    if (refusal.why === 'state') return ['state'];
    const rules = refusal.guards.filter((name) => !mediation.guards[name]?.branch);
    return rules.length > 0 ? rules : refusal.guards;
  }
  /** A deadline that runs here has passed. */
  passes(name: string): this {
    if (!this.running.includes(name))
      throw new Error(`${name} does not run in ${this.state}: ${this.running.join(', ')}`);
    return this.say(SYSTEM, mediation.deadlines.find((rule) => rule.name === name)?.onPassed ?? '');
  }
  after(days: number): this {
    this.story.after({ days });
    return this;
  }
  knowing(facts: object): this {
    this.story.knowing(facts as never);
    return this;
  }

  get running(): readonly string[] {
    return mediation.deadlines
      .filter((rule) => rule.in.includes(this.state) && (rule.when?.(this.context) ?? true))
      .map(({ name }) => name);
  }
  countsFrom(name: string): string | null {
    return mediation.deadlines.find((rule) => rule.name === name)?.countsFrom?.(this.context) ?? null;
  }
  /** Open tasks as `name@role`. */
  get tasks(): readonly string[] {
    return mediation.tasks
      .filter((rule) => rule.in.includes(this.state) && (rule.when?.(this.context, this.state) ?? true))
      .flatMap((rule) => rule.assignees(this.context).map(({ role }) => `${rule.name}@${role}`));
  }

  /** What the last event asked the world to do. */
  get effects(): readonly Happened[] {
    const event = { type: this.lastType, payload: this.lastPayload, meta: { facts: WORLD } } as never;
    return this.story.effects.map(({ type, params }) => ({
      type,
      params,
      data: mediation.effectData(type, params, this.context, event, THIS_CASE),
    }));
  }
  /** Notices of the last event as `notice>role`. */
  get notices(): readonly string[] {
    return this.of('notify').flatMap(({ params }) =>
      (params['to'] as string[]).map((role) => `${String(params['notice'])}>${role}`),
    );
  }
  /** To whose side the last notices were confined; null for everybody. */
  get noticeSides(): readonly unknown[] {
    return this.of('notify').map(({ data }) => data['side'] ?? null);
  }
  get documents(): readonly unknown[] {
    return this.of('issue').map(({ params }) => params['document']);
  }
  get records(): readonly JsonObject[] {
    return this.of('record').map(({ data }) => data);
  }
  get told(): readonly JsonObject[] {
    return this.of('tellCase').map(({ data }) => data);
  }
  get opened(): readonly JsonObject[] {
    return this.of('openCase').map(({ data }) => data);
  }
  private of(type: string): readonly Happened[] {
    return this.effects.filter((effect) => effect.type === type);
  }
}
