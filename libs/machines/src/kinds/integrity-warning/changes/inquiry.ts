import { change } from '../integrity-warning.ask.js';
import type { WarningContext } from '../integrity-warning.context.js';
import { isLevel } from '../integrity-warning.levels.js';
import type { NamePerson } from '../events/filing.js';
import type { AskRecusal, RecordEvidence, SubmitReport } from '../events/inquiry.js';

export const noteDefence = change(() => ({ defence: 'made', defaultedAt: null }));
export const noteWaiver = change(() => ({ defence: 'waived' }));
export const noteDefault = change(({ meta }) => ({ defence: 'default', defaultedAt: meta.at }));
/** The reopened time is over as well: what was lost once is not lost anew. */
export const endReopening = change(() => ({ defence: 'default', defaultedAt: null }));
export const askReopening = change(() => ({ reopeningAsked: true }));
export const reopenDefence = change(() => ({ reopeningAsked: false, defence: 'reopened' }));
export const denyReopening = change(() => ({ reopeningAsked: false, defaultedAt: null }));

export const askDocuments = change(() => ({ documentsAsked: true }));
export const provideDocuments = change(() => ({ documentsAsked: false }));

const without = (context: WarningContext, userId: string | null): Partial<WarningContext> => ({
  investigators: context.investigators.filter((id) => id !== userId),
  formerInvestigators:
    userId === null ? context.formerInvestigators : [...context.formerInvestigators, userId],
  recusalAsked: context.recusalAsked === userId ? null : context.recusalAsked,
});

export const askRecusal = change<AskRecusal>(({ payload }) => ({ recusalAsked: payload.userId }));
export const grantRecusal = change(({ context }) => without(context, context.recusalAsked));
export const denyRecusal = change(() => ({ recusalAsked: null }));
export const stepBack = change(({ context, meta }) => without(context, meta.actor.id));

export const noteEvidence = change<RecordEvidence>(({ context, payload }) => ({
  evidence: [...context.evidence, { weight: payload.weight, anonymous: payload.anonymous }],
}));

export const extendInvestigation = change(() => ({ extended: true }));
export const handInvestigationToChair = change(() => ({ takenOver: 'investigation', chairInvolved: true }));

export const submitReport = change<SubmitReport>(({ payload }) => ({
  report: { level: payload.level, phrases: payload.pricePhrases ?? [] },
}));
export const dropReport = change(() => ({ report: null, notified: null, comment: 'none', hearing: 'none' }));
export const assignCounsel = change<NamePerson>(({ payload }) => ({ counselId: payload.userId }));

/** What the firm will be told: the level of the report that passed the legal review. */
export const setNotified = change(({ context }) => ({
  notified: isLevel(context.report?.level) ? context.report.level : null,
  issued: false,
  issuedOn: null,
  servedOn: null,
}));
