import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { type Language, say, type Text } from '#kernel/text.js';
import type { EventRule } from '#machines/contract/event-rule.js';
import { type PayloadSchema, payloadSchema } from '#machines/contract/payload-schema.js';
import { eventsOfState } from '#machines/statechart/explain.js';
import type { Chart } from '#machines/statechart/statechart.js';
import { actorFor } from '#parties/relation.js';
import { PostgresSettingsBook } from '#persistence/book/settings-book.js';
import { isOffice } from '../access/sides.js';
import { chartOf } from '../reading/chart-of.js';
import type { SeenCase } from '../reading/seen-case.js';
import { Attempts } from './attempts.js';
import { FINISHED, guardText, notInState, STILL_OPENING, tellingGuard, whoMay } from './refusal-text.js';
import { tryEvent } from './try-event.js';

type Rule = EventRule<unknown, never>;

export interface ActionView {
  readonly type: string;
  readonly label: string;
  readonly schema: PayloadSchema;
  readonly available: boolean;
  /** Why not, in the caller's language; null when it is available. */
  readonly why: string | null;
}

/** What the caller can do in a case now, and what not, with the reason. */
@Injectable()
export class ActionViews {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(PostgresSettingsBook) private readonly settings: PostgresSettingsBook,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(seen: SeenCase, language: Language): Promise<ActionView[]> {
    const chart = chartOf(seen);
    const inState = new Set(chart ? eventsOfState(chart) : []);
    const rules = this.concerned(seen, inState);
    const own = rules.filter(
      ([type, rule]) => inState.has(type) && actorFor(seen.caller, seen.roles, rule) !== null,
    );
    const attempts = await Attempts.prepare(
      this.dataSource,
      own,
      chart?.context ?? {},
      seen.file.id,
      this.clock.now(),
    );
    return rules.map(([type, rule]) => {
      const why = this.whyNot(seen, chart, type, rule, inState, attempts);
      return {
        type,
        label: say(rule.label, language),
        schema: payloadSchema(rule.payload as new () => object, language),
        available: why === null,
        why: why === null ? null : say(why, language),
      };
    });
  }

  /** The caller's own events, possible now or not; the office also sees what others may do in this state. */
  private concerned({ kind, roles }: SeenCase, inState: ReadonlySet<string>): (readonly [string, Rule])[] {
    return Object.entries(kind.events).filter(
      ([type, rule]) =>
        type !== kind.opening &&
        rule.by.some((role) => role !== 'system') &&
        (rule.by.some((role) => roles.includes(role)) || (isOffice(roles) && inState.has(type))),
    );
  }

  private whyNot(
    seen: SeenCase,
    chart: Chart | null,
    type: string,
    rule: Rule,
    inState: ReadonlySet<string>,
    attempts: Attempts,
  ): Text | null {
    const { kind, state, file, caller, roles } = seen;
    const actor = actorFor(caller, roles, rule);
    if (!actor) return whoMay(rule.by);
    if (!chart) return STILL_OPENING;
    if (file.status === 'done') return FINISHED;
    if (!inState.has(type)) return notInState(kind, state);
    const at = this.clock.now().toISOString();
    const prospect = tryEvent({
      kind,
      chart,
      type,
      actor,
      at: file.lastAt !== null && file.lastAt > at ? file.lastAt : at,
      settings: this.settings.at(kind.name, at).values,
      attempts: attempts.of(type),
    });
    if (prospect.open) return null;
    const guard = tellingGuard(kind, prospect.refused);
    return guard === undefined ? notInState(kind, state) : guardText(kind, guard);
  }
}
