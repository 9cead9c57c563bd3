import { civilDateOf } from '#kernel/calendar/civil-date.js';
import { openItems, type RectificationContext } from '#machines/kinds/rectification/rectification.context.js';
import { ASSUMED } from '../../input/assumed.js';
import type { Stream } from '../../random.js';
import { atTheTable, type Deed, officer, onAgreedDay, type TaskPlayers } from '../duty.js';
import type { Impulse } from '../impulse.js';
import type { Scene } from '../player.js';
import { WORDS } from './words.js';

type OrderScene = Scene<RectificationContext>;

const { rectification } = ASSUMED;
const DAY_MS = 86_400_000;

/** Measurable items of one term, as Z1 wants them. */
function draft({ context: { safety } }: OrderScene, draws: Stream): Deed {
  const ordinary = draws.chance(0.4) ? [WORDS.repair, WORDS.cleaning] : [WORDS.repair];
  return {
    type: 'DRAFT_ORDER',
    payload: { safety, items: safety ? [WORDS.safety] : ordinary, basis: WORDS.basis },
  };
}

/** Ruled on by the head of the office: a clerk has worded the order. */
function rule({ context }: OrderScene, draws: Stream): Deed {
  const { uphold, amend, withdraw } = rectification.disputeRuling;
  const ruling = draws.weighted([
    ['UPHOLD_ORDER', uphold],
    ['AMEND_ORDER', amend],
    ['WITHDRAW_ORDER', withdraw],
  ] as const);
  const payload = {
    UPHOLD_ORDER: { text: WORDS.ruling },
    AMEND_ORDER: { safety: context.safety, items: [context.safety ? WORDS.safety : WORDS.repair] },
    WITHDRAW_ORDER: { reason: 'disputeUpheld', text: WORDS.ruling },
  }[ruling];
  return { type: ruling, payload, as: 'secretaryGeneral' };
}

/** Two delegates of other firms, who have nothing to do with the matter (Z2). */
function schedule(scene: OrderScene, draws: Stream): Deed | null {
  const { settings, now, moment, impartial } = scene;
  const count = settings['inspectors'] ?? 2;
  const inspectorIds = impartial(['delegate'], count, draws);
  if (inspectorIds.length < count) return null;
  const day = moment(now + draws.between(0.2, 1.2) * DAY_MS, 'office', draws);
  const on = civilDateOf(new Date(day));
  return { type: 'SCHEDULE_INSPECTION', payload: { inspectorIds, on } };
}

function record({ context, stream }: OrderScene, draws: Stream): Deed {
  // Whether it was put right is true whoever looks.
  const truth = stream('put right', context.issuedAt ?? '');
  const verdicts = openItems(context).map((item) => ({
    item,
    verdict: truth.chance(rectification.met) ? 'met' : 'notMet',
    finding: WORDS.finding,
  }));
  const firmSignature = draws.chance(rectification.firmSigns) ? 'signed' : 'refused';
  return { type: 'RECORD_INSPECTION', payload: { verdicts, firmSignature } };
}

function decide(scene: OrderScene, draws: Stream): Deed | null {
  const { context, file } = scene;
  const { text } = { text: WORDS.decision };
  if (context.dispute === 'open') return null;
  if (file.state === 'reopened' && draws.chance(rectification.recurrenceDismissed))
    return { type: 'DISMISS_RECURRENCE', payload: { text: WORDS.dismissed } };
  // The office was late, not the firm.
  if (context.failure === 'notInspected') {
    const inspection = schedule(scene, draws);
    return inspection && { ...inspection, as: 'secretaryGeneral' };
  }
  const { reorder, escalate, refer } = rectification.afterFailure;
  const way = draws.weighted([
    ['REORDER', context.reordered ? 0 : reorder],
    ['ESCALATE', context.firmMember ? escalate : 0],
    ['REFER_TO_GOVERNMENT', refer],
  ] as const);
  if (way === 'REORDER') {
    const withWarning = context.firmMember && draws.chance(rectification.withWarning);
    return { type: way, payload: { text, ...(withWarning ? { withWarning } : {}) } };
  }
  if (way === 'ESCALATE') return { type: way, payload: { text } };
  return { type: way, payload: { agency: 'housing', text: WORDS.referral } };
}

/** From the wording to the last look. */
export const OFFICE_TASKS: TaskPlayers<RectificationContext> = {
  draftOrder: officer(draft),
  approveOrder: officer(() => ({ type: 'APPROVE_ORDER', payload: { withinPower: true } })),
  ruleOnDispute: officer(rule),
  arrangeInspection: officer(schedule),
  inspectUnreported: officer(schedule),
  inspect: onAgreedDay(({ inspectOn }) => inspectOn, record),
  confirmRecord: atTheTable([20, 120], (_scene, draws) =>
    draws.chance(rectification.contested)
      ? { type: 'CONTEST_RECORD', payload: { text: WORDS.contest } }
      : { type: 'CONFIRM_INSPECTION', payload: { text: WORDS.confirm } },
  ),
  decide: officer(decide),
  logLook: officer((_scene, draws) => ({
    type: 'LOG_LOOK',
    payload: { way: 'call', quiet: draws.chance(rectification.quiet), text: WORDS.look },
  })),
};

/** What came back, seen by the resident. */
export const RECTIFICATION_IMPULSES: readonly Impulse<RectificationContext>[] = [
  {
    in: ['watch'],
    purpose: 'recurs',
    share: rectification.reportsRecurrence,
    days: [10, 80],
    hours: 'home',
    act: ({ context }) =>
      context.complainantCaseId === null
        ? null
        : { type: 'REPORT_RECURRENCE', payload: { text: WORDS.recurred }, as: 'complainant' },
  },
];
