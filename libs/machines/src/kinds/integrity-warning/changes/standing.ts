import { assign } from 'xstate';
import { addDays, civilDateOf } from '#kernel/calendar/civil-date.js';
import { change } from '../integrity-warning.ask.js';

import type { Settings } from '../../../contract/kind-event.js';
import type { Level } from '../integrity-warning.codes.js';
import { PUBLICITY } from '../integrity-warning.levels.js';
import type { WarningContext } from '../integrity-warning.context.js';
import type { WarningEvent } from '../integrity-warning.events.js';
import { settingOf } from '../integrity-warning.settings.js';
import type { DecideAppeal, NameAppealPanel } from '../events/appeal.js';
import type { RectificationEnded } from '../events/decision.js';
import type { TakeDown } from '../events/standing.js';

// --- effect and publicity ---
/** A reminder stays on record for its time; what is published runs from the day of publication. */
export const takeEffect = change(({ context, meta }) => {
  if (context.effectiveAt !== null) return { appeal: 'none' };
  const recordEnds = addDays(civilDateOf(meta.at), settingOf(meta.settings, 'recordDaysL1'));
  return { appeal: 'none', effectiveAt: meta.at, until: context.level === 'L1' ? recordEnds : context.until };
});
/** The entry in the integrity file is made once for each level that took effect. */
export const noteRecorded = change(() => ({ recorded: true }));
export const publish = change(({ context, meta }) => ({
  publishedOn: civilDateOf(meta.at),
  until: addDays(civilDateOf(meta.at), context.publicityDays),
  publishedBy: meta.actor.id,
  hidden: null,
}));
export const endTerm = change(({ meta }) => ({
  publicationOver: true,
  hidden: null,
  objection: 'none',
  checkedAt: meta.at,
}));
export const noteCheck = change(({ meta }) => ({ checkedAt: meta.at }));
export const takeDown = change<TakeDown>(({ payload }) => ({ hidden: payload.reason }));
export const putBack = change(({ meta }) => ({ hidden: null, publishedBy: meta.actor.id }));
export const addStatement = change(() => ({ statement: true }));
export const orderOpened = change(() => ({ rectification: 'open' }));
export const noteRectification = change<RectificationEnded>(({ payload }) => ({
  rectification: payload.outcome,
}));
export const noteSetback = change(() => ({ rectification: 'failed' }));

// --- objection ---
/** Marked at once, so within the working day that 沪信 Art 36 allows. */
export const raiseObjection = change(() => ({ objection: 'raised' }));
export const widenObjection = change(() => ({ objection: 'withOthers' }));
export const hideUntilAnswered = change(() => ({ hidden: 'objectionUnanswered' }));
export const settleObjection = change(({ context }) => ({
  objection: 'none',
  hidden: context.hidden === 'objectionUnanswered' ? null : context.hidden,
}));

// --- appeal ---
const FRESH_APPEAL = {
  appealSecretary: null,
  appealPanel: [],
  appealOutcome: null,
  appealExtended: false,
  appealPassedUp: false,
} as const;

export const fileAppeal = change(() => ({ ...FRESH_APPEAL, appeal: 'filed', appealUsed: true }));
export const noteAppealSecretary = change(({ meta }) => ({ appealSecretary: meta.actor.id }));
export const askCompletion = change(() => ({ appeal: 'completing' }));
export const acceptAppeal = change(() => ({ appeal: 'accepted' }));
export const endAppeal = change(() => ({ appeal: 'none' }));
export const nameAppealPanel = change<NameAppealPanel>(({ payload }) => ({ appealPanel: payload.panel }));
export const extendAppeal = change(() => ({ appealExtended: true }));
export const passAppealUp = change(() => ({ appealPassedUp: true }));

/** Shown no longer than the lighter level allows. */
function reducedTo(context: WarningContext, level: Level, settings: Settings): Partial<WarningContext> {
  const longest = level === 'L1' ? 0 : settingOf(settings, PUBLICITY[level][1]);
  return { level, publicityDays: Math.min(context.publicityDays, longest) };
}

/** A lighter measure takes effect anew, so that it is recorded and shown as what it is. */
export const decideAppeal = change<DecideAppeal>(({ context, payload, meta }) => ({
  appeal: 'decided',
  appealOutcome: payload.outcome,
  issued: true,
  issuedOn: civilDateOf(meta.at),
  ...(payload.outcome === 'upheld'
    ? {}
    : { effectiveAt: null, publishedOn: null, until: null, hidden: null, recorded: false }),
  ...(payload.outcome === 'reduced' && payload.level ? reducedTo(context, payload.level, meta.settings) : {}),
}));

export const remit = change(() => ({
  level: null,
  issued: false,
  issuedOn: null,
  servedOn: null,
  appeal: 'none',
}));

// --- repair ---
export const applyForRepair = change(() => ({ repair: 'applied', repairExtended: false }));
export const acceptRepair = change(() => ({ repair: 'accepted' }));
export const extendRepair = change(() => ({ repairExtended: true }));
export const verifyRepair = change(() => ({ repair: 'verified' }));
export const refuseRepair = change(() => ({ repair: 'refused' }));

// --- lateness of the office ---
export const leaveDuty = change(({ context }) => (context.overdue.length > 0 ? { overdue: [] } : {}));

/** With the name of the deadline, given by the state that hears it. */
export const markOverdue = assign<WarningContext, WarningEvent, { deadline: string }, WarningEvent, never>({
  overdue: ({ context }, { deadline }) =>
    context.overdue.includes(deadline) ? context.overdue : [...context.overdue, deadline],
});
