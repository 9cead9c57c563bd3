import type { RecordInspection, ReportRecurrence, ScheduleInspection } from '../events/inspection.js';
import type { ReferToGovernment } from '../events/inspection.js';
import { change } from '../rectification.ask.js';
import type { RectificationContext } from '../rectification.context.js';

export const scheduleInspection = change<ScheduleInspection>(({ payload }) => ({
  inspectors: payload.inspectorIds,
  inspectOn: payload.on,
  record: null,
  failure: null,
}));

/** Nothing was reported, or nobody came in time: the days are counted from here. */
export const countInspectionAnew = change(({ meta }) => ({ inspectFrom: meta.at }));

export const recordInspection = change<RecordInspection>(({ payload, meta }) => ({
  record: {
    by: meta.actor.id,
    verdicts: payload.verdicts.map(({ item, verdict }) => ({ item, verdict })),
    firmSignature: payload.firmSignature,
  },
}));
export const dropRecord = change(() => ({ record: null }));

const judged = ({ items, record }: RectificationContext) =>
  items.map((item, index) => ({
    ...item,
    verdict: record?.verdicts.find((one) => one.item === index + 1)?.verdict ?? item.verdict,
  }));

export const pass = change(({ context, meta }) => ({
  items: judged(context),
  passedAt: meta.at,
  looks: 0,
  lookDue: false,
  failure: null,
  dispute: context.dispute === 'open' ? 'moot' : context.dispute,
}));

/** Items that are met stay met: only the others go into a second order. */
export const fail = change(({ context }) => ({ items: judged(context), failure: 'inspection' }));
export const failUninspected = change(() => ({ failure: 'notInspected', record: null }));

/** Why it was not passed stays known: the second order says so. */
export const reorder = change(({ meta }) => ({
  reordered: true,
  issuedAt: meta.at,
  acknowledged: 'no',
  disputeLapsed: true,
  extensionGranted: 0,
  remedyOverdue: false,
  inspectFrom: null,
  inspectors: [],
  inspectOn: null,
  record: null,
  rungs: {},
  passedAt: null,
  chairInvolved: false,
}));

export const noteClue = change(() => ({ clueOpened: true }));
/** After the second order a new failure is a new act. */
export const forgetClue = change(() => ({ clueOpened: false }));
export const referMatter = change<ReferToGovernment>(({ payload }) => ({ agency: payload.agency }));

// --- watch ---

export const demandLook = change(() => ({ lookDue: true }));
export const noteLook = change(({ context }) => ({ looks: context.looks + 1, lookDue: false }));

export const noteRecurrence = change<ReportRecurrence | undefined>(({ context, payload }) => ({
  failure: 'recurrence',
  clueOpened: false,
  items: context.items.map((item, index) =>
    (payload?.items?.includes(index + 1) ?? true) ? { ...item, verdict: 'notMet' as const } : item,
  ),
}));

/** A false alarm does not end the watch: its last look is still to come, also where the alarm came with it. */
export const dismissRecurrence = change(({ context }) => ({
  failure: null,
  looks: Math.min(context.looks, 1),
  items: context.items.map((item) => ({ ...item, verdict: 'met' as const })),
}));
