import { guard } from '../complaint.ask.js';
import type { RungPayload } from '../../../contract/deadline-rule.js';
import { FIRM_LADDER, OFFICE_LADDER } from '../complaint.ladder.js';
import { settingOf } from '../complaint.settings.js';
import type { DirectCase, ReviewResolved } from '../events/outside.js';

const reached = (deadlines: readonly string[], rung: string) =>
  guard<RungPayload>(({ payload }) => payload.rung === rung && deadlines.includes(payload.deadline));

export const isFirmBlue = reached(FIRM_LADDER, 'blue');
export const isFirmYellow = reached(FIRM_LADDER, 'yellow');
export const isFirmUrge = reached(FIRM_LADDER, 'urge');
export const isFirmSupervise = reached(FIRM_LADDER, 'supervise');
export const isFirmHandOver = reached(FIRM_LADDER, 'handOver');
export const isOfficeBlue = reached(OFFICE_LADDER, 'blue');
export const isOfficeYellow = reached(OFFICE_LADDER, 'yellow');
export const isOfficeUrge = reached(OFFICE_LADDER, 'urge');
export const isOfficeSupervise = reached(OFFICE_LADDER, 'supervise');
export const isOfficeHandOver = reached(OFFICE_LADDER, 'handOver');

/** The chair acts only where the duty has come to the committee. */
export const isHandedOver = guard(({ context }) => context.handedOver !== null);

/** A review of the delay is asked of the committee once per round. */
export const isCommitteeToAsk = guard(({ context }) => !context.committeeAsked);

type Direction = DirectCase | ReviewResolved;

/** What the chair or the committee has decided; nothing when the committee could not agree. */
function directionOf(payload: Direction): string | undefined {
  if ('decision' in payload) return payload.decision;
  return payload.outcome === 'adopted' ? payload.direction : undefined;
}

export const isLastPeriod = guard<Direction>(({ payload }) => directionOf(payload) === 'lastPeriod');
export const isToUnresolved = guard<Direction>(({ payload }) => directionOf(payload) === 'unresolved');
export const isToReview = guard<Direction>(({ payload }) => directionOf(payload) === 'review');

/** A last period is named in working days and is short; the other decisions need none. */
export const isLastPeriodShort = guard<Direction>(
  ({ payload, meta }) =>
    directionOf(payload) !== 'lastPeriod' ||
    (payload.workdays !== undefined && payload.workdays <= settingOf(meta.settings, 'lastPeriodMax')),
);

/** In `unresolved` the office has the case already. */
export const isNewDirection = guard<Direction>(({ payload }) => directionOf(payload) !== 'unresolved');

/** Before anything was accepted there is nothing to dispose of or to review. */
export const isOnlyLastPeriod = guard<Direction>(({ payload }) => directionOf(payload) === 'lastPeriod');
