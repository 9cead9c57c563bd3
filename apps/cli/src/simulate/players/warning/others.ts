import { addDays, civilDateOf } from '#kernel/calendar/civil-date.js';
import { meetsStandard } from '#machines/kinds/integrity-warning/evidence-standard.js';
import type { WarningContext } from '#machines/kinds/integrity-warning/integrity-warning.context.js';
import type { Scene } from '../player.js';

type WarningScene = Scene<WarningContext>;

/** A form takes no more. */
const MOST = 20;
/** States of a case in which nothing was done to the firm, or nothing is left of it. */
const WITHOUT_MEASURE = ['clue', 'preliminary', 'notPursued', 'noAction', 'referredOut', 'revoked'];

/** Other cases about the same breach: somebody has looked, and they are about other acts (W3). */
export function otherActs({ context, others }: WarningScene): readonly string[] {
  return others()
    .filter(({ summary }) => summary.category === context.breach)
    .map(({ id }) => id)
    .slice(-MOST);
}

/** W1: the first in a year, no harm, and something to show. */
export function mayBeReminded({ context, settings, others, now }: WarningScene): boolean {
  const since = addDays(civilDateOf(new Date(now)), -(settings['fastTrackDays'] ?? 365));
  const isFirst = others().every(
    ({ state, snapshot }) => WITHOUT_MEASURE.includes(state) || openedOn(snapshot) < since,
  );
  return isFirst && !context.harm && meetsStandard(context, 'L1', settings);
}

const openedOn = (snapshot: unknown): string =>
  civilDateOf(new Date((snapshot as { context: WarningContext }).context.openedAt));
