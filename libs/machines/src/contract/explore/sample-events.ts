import { plainToInstance } from 'class-transformer';
import type { CaseKind } from '../case-kind.js';
import type { EventRule } from '../event-rule.js';
import type { KindEvent, Settings } from '../kind-event.js';
import { splitPayload } from '../narrative.js';
import { withDerived } from '../with-derived.js';
import { sampleActors } from './sample-actors.js';
import { sampleFacts } from './sample-facts.js';

const HOUR = 3_600_000;
/** Soon, after any one deadline, and after every deadline together. */
const LATER = [HOUR, 45 * 24 * HOUR, 400 * 24 * HOUR];

/** A moment inside the years whose official calendar is known. */
export const FIRST_MOMENT = '2026-03-02T01:00:00.000Z';

/** The house defaults of a kind's settings. */
export function defaultSettings(kind: CaseKind): Settings {
  return Object.fromEntries(Object.entries(kind.settings).map(([key, rule]) => [key, rule.value]));
}

const houseSettings = new WeakMap<CaseKind, Settings>();

function settingsOf(kind: CaseKind): Settings {
  const known = houseSettings.get(kind) ?? defaultSettings(kind);
  houseSettings.set(kind, known);
  return known;
}

/** Opening events: each opening payload, by each role that may open, with every answer of the world. */
export function sampleOpenings(kind: CaseKind): readonly KindEvent[] {
  return variants(kind, kind.opening, kind.openings, {}, null, [FIRST_MOMENT]);
}

/** These events as they might happen to a case with this context: samples × actors × facts × moments. */
export function sampleEvents(
  kind: CaseKind,
  types: readonly string[],
  context: unknown,
  after: string,
): readonly KindEvent[] {
  const moments = LATER.map((later) => new Date(Date.parse(after) + later).toISOString());
  const { firmId } = kind.summary(context);
  return types.flatMap((type) => {
    const rule = kind.events[type];
    return rule ? variants(kind, type, samplesOf(rule), context, firmId, moments) : [];
  });
}

/** An event without samples is tried with an empty payload. */
export function samplesOf(rule: EventRule<unknown, never>): readonly object[] {
  return rule.samples.length > 0 ? rule.samples : [{}];
}

function variants(
  kind: CaseKind,
  type: string,
  samples: readonly object[],
  context: unknown,
  firmId: string | null,
  moments: readonly string[],
): KindEvent[] {
  const rule = kind.events[type];
  if (!rule) return [];
  const settings = settingsOf(kind);
  const actors = rule.by.flatMap((role) => sampleActors(role, firmId));
  return samples.flatMap((sample) => {
    const payload = splitSample(rule, sample);
    const answers = sampleFacts(rule.facts?.(context, payload as never, SAMPLE_CASE_ID) ?? []);
    return actors.flatMap((actor) =>
      answers.flatMap((facts) =>
        moments.map((at) => ({ type, payload, meta: { at, actor, facts, settings } })),
      ),
    );
  });
}

/** The id that the search of the generated tests gives to the case itself. */
export const SAMPLE_CASE_ID = '0190a000-0000-7000-8000-000000000001';

/** What a machine sees of a payload: words and identities are already taken out, so no guard can lean on them. */
export function machinePayload(rule: EventRule<unknown, never>, sample: object): Record<string, unknown> {
  return splitPayload(withDerived(rule, plainToInstance(rule.payload as new () => object, sample))).payload;
}

const split = new WeakMap<object, WeakMap<object, Record<string, unknown>>>();

/** A sample is met at every node, so it is split once; two events may share it. */
function splitSample(rule: EventRule<unknown, never>, sample: object): Record<string, unknown> {
  const ofRule = split.get(rule) ?? new WeakMap<object, Record<string, unknown>>();
  split.set(rule, ofRule);
  const payload = ofRule.get(sample) ?? machinePayload(rule, sample);
  ofRule.set(sample, payload);
  return payload;
}
