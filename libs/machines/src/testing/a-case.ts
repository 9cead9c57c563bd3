import { canonicalText } from '#kernel/canonical-json.js';
import type { Actor } from '../contract/actor.js';
import type { CaseKind } from '../contract/case-kind.js';
import type { CaseRole } from '../contract/case-role.js';
import type { EffectIntent } from '../contract/effect-intent.js';
import { sampleActors } from '../contract/explore/sample-actors.js';
import { defaultSettings, FIRST_MOMENT, machinePayload } from '../contract/explore/sample-events.js';
import type { Facts, KindEvent } from '../contract/kind-event.js';
import { validatePayload } from '../contract/validate-payload.js';
import { explainRefusal, type Refusal } from '../statechart/explain.js';
import { accepts, applyEvent, type Chart, type ChartStep, openChart } from '../statechart/statechart.js';

/** Begins a story about one case of a kind, told in the events that people send. */
export function aCase(kind: CaseKind): CaseStory {
  return new CaseStory(kind);
}

/**
 * A case driven by real events only, so that no test starts from a state that could never come to be.
 * Each event is checked as production checks it: payload, role, state and guards.
 */
export class CaseStory {
  private step: ChartStep | null = null;
  private actor: Actor | null = null;
  private at = FIRST_MOMENT;
  private facts: Facts = {};
  private numbers: Readonly<Record<string, number>>;

  constructor(private readonly kind: CaseKind) {
    this.numbers = defaultSettings(kind);
  }

  /** Files the case with its opening event. */
  opened(payload: object = this.kind.openings[0] ?? {}): this {
    this.step = openChart(this.kind.machine, this.event(this.kind.opening, payload));
    this.mustKeepInvariants();
    return this;
  }

  /** Who acts from here on; `more` changes the actor, e.g. `{ id: 'clerk-2' }`. */
  by(role: CaseRole, more: Partial<Actor> = {}): this {
    const firmId = this.step ? this.kind.summary(this.step.chart.context).firmId : null;
    this.actor = { ...(sampleActors(role, firmId)[0] as Actor), ...more };
    return this;
  }

  /** Lets time pass: the next events carry this later moment. */
  after(time: { readonly days?: number; readonly hours?: number }): this {
    const hours = (time.days ?? 0) * 24 + (time.hours ?? 0);
    this.at = new Date(Date.parse(this.at) + hours * 3_600_000).toISOString();
    return this;
  }

  /** What the world answers to the guards of the next events. */
  knowing(facts: Facts): this {
    this.facts = { ...this.facts, ...facts };
    return this;
  }

  /** Numbers of the association that differ from the house defaults. */
  withSettings(numbers: Readonly<Record<string, number>>): this {
    this.numbers = { ...this.numbers, ...numbers };
    return this;
  }

  /** Sends an event that must be accepted. */
  sends(type: string, payload: object = {}): this {
    const refusal = this.refusal(type, payload);
    if (refusal !== null) throw new Error(`${type} is refused in ${this.state}: ${canonicalText(refusal)}`);
    this.step = applyEvent(this.kind.machine, this.chart, this.event(type, payload));
    this.mustKeepInvariants();
    return this;
  }

  /** Why an event would be refused now; null when it would be accepted. Changes nothing. */
  refusal(type: string, payload: object = {}): Refusal | null {
    const event = this.event(type, payload);
    return accepts(this.chart, event) ? null : explainRefusal(this.kind.machine, this.chart, event);
  }

  get state(): string {
    return this.chart.state;
  }

  get context(): unknown {
    return this.chart.context;
  }

  /** Effects of the last event. */
  get effects(): readonly EffectIntent[] {
    return this.step?.effects ?? [];
  }

  private get chart(): Chart {
    if (!this.step) throw new Error('open the case first: aCase(kind).opened(payload)');
    return this.step.chart;
  }

  private event(type: string, payload: object): KindEvent {
    const rule = this.kind.events[type];
    if (!rule) throw new Error(`${this.kind.name} has no event ${type}`);
    const actor = this.actor ?? (sampleActors(rule.by[0] as CaseRole, null)[0] as Actor);
    if (!rule.by.includes(actor.role))
      throw new Error(`${type} is not for ${actor.role}, only for ${rule.by.join(', ')}`);
    const checked = validatePayload(rule as never, payload);
    if (!checked.ok) throw new Error(`payload of ${type}: ${canonicalText(checked.problems)}`);
    const meta = { at: this.at, actor, facts: this.facts, settings: this.numbers };
    return { type, payload: machinePayload(rule, payload), meta };
  }

  private mustKeepInvariants(): void {
    const broken = this.kind.invariants(this.chart.context);
    if (broken.length > 0) throw new Error(`${this.kind.name} breaks its invariants: ${broken.join('; ')}`);
  }
}
