import { civilDateOf } from '#kernel/calendar/civil-date.js';
import { change } from '../integrity-warning.ask.js';
import { isLevel, PUBLICITY } from '../integrity-warning.levels.js';
import { settingOf } from '../integrity-warning.settings.js';
import type { Decide, IssueDecision, ReviewResolved } from '../events/decision.js';
import type { LogService, ScheduleHearing } from '../events/notice.js';

export const issueLetter = change(({ meta }) => ({
  issued: true,
  issuedOn: civilDateOf(meta.at),
  servedOn: null,
}));
export const serveToday = change(({ meta }) => ({ servedOn: civilDateOf(meta.at) }));
export const serveOn = change<LogService>(({ payload }) => ({ servedOn: payload.servedOn }));

export const noteComment = change(() => ({ comment: 'made' }));
export const noteSilence = change(({ context }) => ({
  comment: context.comment === 'none' ? 'waived' : context.comment,
}));

export const askHearing = change(() => ({ hearing: 'asked' }));
export const scheduleHearing = change<ScheduleHearing>(({ payload }) => ({
  hearing: 'scheduled',
  heldOn: payload.heldOn,
  panel: payload.panel,
  leaveClosed: false,
  hearingDayPassed: false,
}));
export const takeLeave = change(({ context }) => ({
  hearing: 'asked',
  heldOn: null,
  leaves: context.leaves + 1,
}));
export const closeLeave = change(() => ({ leaveClosed: true }));
export const passHearingDay = change(() => ({ hearingDayPassed: true }));
export const noteHeld = change(() => ({ hearing: 'held' }));
export const noteAbsent = change(() => ({ hearing: 'default' }));
export const withdrawHearing = change(() => ({ hearing: 'withdrawn', heldOn: null }));

export const askMeasure = change(() => ({ asked: 'measure', undecided: false }));
export const askObjection = change(() => ({ asked: 'objection', undecided: false }));
export const clearUndecided = change(() => ({ undecided: false }));
export const noteUndecided = change(() => ({ undecided: true }));

const NEW_LETTER = {
  issued: false,
  issuedOn: null,
  servedOn: null,
  appealUsed: false,
  appeal: 'none',
} as const;

/** The level that was adopted; one that was not said is the one notified. */
export const adoptMeasure = change<ReviewResolved>(({ context, payload }) => ({
  ...NEW_LETTER,
  level: payload.level ?? context.notified,
  body: payload.body,
  undecided: false,
}));
export const decideMeasure = change<Decide>(({ payload }) => ({
  ...NEW_LETTER,
  level: isLevel(payload.level) ? payload.level : null,
  body: 'secretaryGeneral',
}));
export const noteBody = change<ReviewResolved>(({ payload }) => ({ body: payload.body, undecided: false }));

export const issueDecision = change<IssueDecision>(({ context, payload, meta }) => {
  const { level } = context;
  const shortest = level === null || level === 'L1' ? 0 : settingOf(meta.settings, PUBLICITY[level][0]);
  return {
    issued: true,
    issuedOn: civilDateOf(meta.at),
    publicityDays: payload.publicityDays ?? shortest,
    rectification: payload.rectification ? 'ordered' : 'none',
    safety: payload.safety,
  };
});
