import { civilDateOf } from '#kernel/calendar/civil-date.js';
import { contestFacts, type PersonFact, personFact } from '../../../contract/facts.js';
import { areOutsideRights } from '../../../shared-rules/rights-wall.js';
import type { RecordInspection, ScheduleInspection } from '../events/inspection.js';
import { guard, type Question } from '../rectification.ask.js';
import { openItems } from '../rectification.context.js';
import { settingOf } from '../rectification.settings.js';

type Asked = Question<ScheduleInspection>;

/** Z2 begins with two. The class has already seen that they are different. */
export const areInspectorsEnough = guard<ScheduleInspection>(
  ({ payload, meta }) => payload.inspectorIds.length >= settingOf(meta.settings, 'inspectors'),
);

export const areInspectorsKnown = guard<ScheduleInspection>(({ payload, meta }) =>
  payload.inspectorIds.every((id) => personFact(meta.facts, id)?.active === true),
);

/** Whoever works for the firm, or is tied to it, does not judge its work. */
export const areInspectorsUntied = guard<ScheduleInspection>((ask) =>
  firmsBehind(ask).every((firmId) => firmId !== ask.context.firmId),
);

/** Z2: nor does somebody of a firm that serves, lately served or bid for the estate. */
export const areInspectorsNoRivals = guard<ScheduleInspection>((ask) => {
  const rivals = rivalsOf(ask);
  return rivals !== null && firmsBehind(ask).every((firmId) => !rivals.includes(firmId));
});

/** V1: nor does whoever works on a request for help of the same member. */
export const areInspectorsOutside = guard<ScheduleInspection>(({ context, payload, meta }) =>
  areOutsideRights(meta, context.firmId, payload.inspectorIds),
);

export const isInspectedAhead = guard<ScheduleInspection>(
  ({ payload, meta }) => payload.on >= civilDateOf(meta.at),
);

export const wasNotInspected = guard(({ context }) => context.failure === 'notInspected');

// --- at the place ---

export const isAppointedInspector = guard(({ context, meta }) => context.inspectors.includes(meta.actor.id));
export const isUnrecorded = guard(({ context }) => context.record === null);
export const isRecorded = guard(({ context }) => context.record !== null);

/** Z2: what one wrote, the other confirms. */
export const isOtherInspector = guard(({ context, meta }) => context.record?.by !== meta.actor.id);

export const isEveryOpenItemJudged = guard<RecordInspection>(({ context, payload }) => {
  const judged = payload.verdicts.map(({ item }) => item).toSorted((a, b) => a - b);
  return judged.join() === openItems(context).join();
});

export const isAllMet = guard(
  ({ context }) => context.record?.verdicts.every(({ verdict }) => verdict === 'met') === true,
);

/** The firms for which these persons work or to which they are tied; a tie counts for a while after its end. */
function firmsBehind({ payload, meta }: Asked): readonly string[] {
  const since = monthsBefore(civilDateOf(meta.at), settingOf(meta.settings, 'contestMonths'));
  return payload.inspectorIds.flatMap((id) => firmsOf(personFact(meta.facts, id), since));
}

function firmsOf(person: PersonFact | null, since: string): readonly string[] {
  if (!person) return [];
  const tied = person.ties
    .filter(({ until }) => until === null || until >= since)
    .map(({ firmId }) => firmId);
  return person.firmId ? [person.firmId, ...tied] : tied;
}

/** Null when the estate is known but nobody was asked about it: then nobody passes. */
function rivalsOf({ context, meta }: Asked): readonly string[] | null {
  if (context.estateId === null) return [];
  const since = monthsBefore(civilDateOf(meta.at), settingOf(meta.settings, 'contestMonths'));
  const contests = contestFacts(meta.facts, context.estateId);
  return contests?.filter(({ on }) => on === null || on >= since).map(({ firmId }) => firmId) ?? null;
}

/** The same day so many months ago; days that a month does not have compare as its end. */
function monthsBefore(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const month = String((count % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${month}-${day.slice(8)}`;
}
