import type { DataSource } from 'typeorm';
import { civilDateOf } from '#kernel/calendar/civil-date.js';
import { factKey } from '#engine/fact-requests.js';
import type { EventRule, FactRequest } from '#machines/contract/event-rule.js';
import { machinePayload, samplesOf } from '#machines/contract/explore/sample-events.js';
import { sampleFacts } from '#machines/contract/explore/sample-facts.js';
import type { Facts } from '#machines/contract/kind-event.js';
import { loadFacts } from '#persistence/store/load-facts.js';
import type { Attempt } from './try-event.js';

type Rule = EventRule<unknown, never>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What an event might look like: its samples, as they are and with today for every day in them. */
export class Attempts {
  private constructor(
    private readonly payloads: ReadonlyMap<
      string,
      readonly { payload: object; requests: readonly FactRequest[] }[]
    >,
    private readonly known: Facts,
  ) {}

  /** Facts of all events together cost one statement for each sort of fact. */
  static async prepare(
    dataSource: DataSource,
    rules: readonly (readonly [string, Rule])[],
    context: unknown,
    caseId: string,
    now: Date,
  ): Promise<Attempts> {
    const payloads = new Map(
      rules.map(([type, rule]) => [
        type,
        payloadsOf(rule, now).map((payload) => ({
          payload,
          requests: rule.facts?.(context, payload as never, caseId) ?? [],
        })),
      ]),
    );
    const requests = [...payloads.values()].flat().flatMap((one) => one.requests);
    return new Attempts(
      payloads,
      requests.length > 0 ? await loadFacts(dataSource.manager, requests, factKey) : {},
    );
  }

  of(type: string): Attempt[] {
    return (this.payloads.get(type) ?? []).flatMap(({ payload, requests }) =>
      this.answered(payload, requests),
    );
  }

  /** An id out of an example belongs to nothing; then every possible answer is tried. */
  private answered(payload: object, requests: readonly FactRequest[]): Attempt[] {
    const open = requests.filter((request) => this.known[factKey(request)] === null);
    const supposed = new Set(open.map(factKey));
    const sure = Object.fromEntries(
      requests.map((request) => [factKey(request), this.known[factKey(request)] ?? null]),
    );
    return sampleFacts(open).map((answers) => ({ payload, facts: { ...sure, ...answers }, supposed }));
  }
}

function payloadsOf(rule: Rule, now: Date): object[] {
  const today = civilDateOf(now);
  const payloads = samplesOf(rule).map((sample) => machinePayload(rule, sample));
  const withToday = payloads.map(
    (payload) => inFields(payload, (text) => (DAY.test(text) ? today : text)) as object,
  );
  return [
    ...payloads,
    ...withToday.filter((payload, index) => JSON.stringify(payload) !== JSON.stringify(payloads[index])),
  ];
}

function inFields(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((element) => inFields(element, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inFields(inner, change)]));
}
