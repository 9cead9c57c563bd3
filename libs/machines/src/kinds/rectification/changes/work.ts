import type { AskExtension, GrantExtension } from '../events/work.js';
import { change } from '../rectification.ask.js';

/** Whoever asks for more time has taken the order on. */
export const askExtension = change<AskExtension>(({ payload }) => ({
  acknowledged: 'signed',
  extensionUsed: true,
  extensionAsked: payload.workdays,
}));
export const grantExtension = change<GrantExtension>(({ payload }) => ({
  extensionGranted: payload.workdays,
}));

export const reportDone = change(({ context, meta }) => ({
  acknowledged: context.acknowledged === 'no' ? 'signed' : context.acknowledged,
  inspectFrom: meta.at,
}));

export const markRemedyOverdue = change(() => ({ remedyOverdue: true }));
export const countAsNotDone = change(() => ({ failure: 'notDone' }));
