import { addDays, civilDateOf } from '#kernel/calendar/civil-date.js';
import { isGrave } from '#machines/kinds/integrity-warning/integrity-warning.levels.js';
import type { WarningContext } from '#machines/kinds/integrity-warning/integrity-warning.context.js';
import { ASSUMED } from '../../input/assumed.js';
import type { Stream } from '../../random.js';
import { type Deed, officer, onAgreedDay, partyTo, type TaskPlayers } from '../duty.js';
import type { Scene } from '../player.js';
import { otherActs } from './others.js';
import { WORDS } from './words.js';

type WarningScene = Scene<WarningContext>;

const { warning } = ASSUMED;
const PANEL = 3;
const today = (now: number, days = 0) => addDays(civilDateOf(new Date(now)), days);

/** First a call, then the registered letter. */
function serve({ now, stream, file }: WarningScene): Deed {
  return stream('called', file.version).chance(0.5)
    ? { type: 'LOG_SERVICE_CALL', payload: { reached: false, text: WORDS.call } }
    : { type: 'LOG_SERVICE', payload: { way: 'registeredLetter', servedOn: today(now) } };
}

function answerNotice({ context }: WarningScene, draws: Stream): Deed | null {
  const { comment, accept, hearing, nothing } = warning.answersNotice;
  const way = draws.weighted([
    ['COMMENT', context.comment === 'none' ? comment : 0],
    ['ACCEPT_PRE_NOTICE', accept],
    ['ASK_HEARING', isGrave(context.notified) ? hearing * 3 : 0],
    [null, nothing],
  ] as const);
  return way === null ? null : { type: way, payload: { text: WORDS.comment } };
}

function scheduleHearing(scene: WarningScene, draws: Stream): Deed | null {
  const { settings, now, moment, impartial } = scene;
  const panel = impartial(['committeeMember'], PANEL, draws);
  if (panel.length < PANEL) return null;
  const ahead = (settings['hearingNotice'] ?? 7) + draws.between(1, 4);
  const day = moment(now + ahead * 86_400_000, 'office', draws);
  return { type: 'SCHEDULE_HEARING', payload: { heldOn: civilDateOf(new Date(day)), panel } };
}

function attendHearing({ context }: WarningScene, draws: Stream): Deed | null {
  const mayAsk = !context.leaveClosed && context.leaves === 0;
  return mayAsk && draws.chance(warning.hearingPutOff)
    ? { type: 'ASK_LEAVE', payload: { text: WORDS.leave } }
    : null;
}

function decide({ context }: WarningScene, draws: Stream): Deed {
  const { asNotified, none } = warning.officeDecision;
  const level = draws.weighted([
    [context.notified ?? 'none', asNotified],
    ['none', none],
  ] as const);
  return { type: 'DECIDE', payload: { level, text: WORDS.decision } };
}

function considerAppeal({ context }: WarningScene, draws: Stream): Deed | null {
  if (!context.appealUsed && draws.chance(warning.appeals))
    return { type: 'FILE_APPEAL', payload: { grounds: ['facts'], text: WORDS.appeal } };
  return draws.chance(warning.acceptsDecision) ? { type: 'ACCEPT_DECISION' } : null;
}

/** From the pre-notice to the served decision. */
export const DECIDING_TASKS: TaskPlayers<WarningContext> = {
  issuePreNotice: officer((scene) => ({
    type: 'ISSUE_PRE_NOTICE',
    payload: { otherActs: otherActs(scene), text: WORDS.notice },
  })),
  confirmReceipt: partyTo(1 - warning.readsLetter, () => ({ type: 'CONFIRM_RECEIPT' })),
  serve: officer(serve),
  comment: partyTo(0, answerNotice),
  scheduleHearing: officer(scheduleHearing),
  attendHearing: partyTo(0, attendHearing),
  holdHearing: onAgreedDay(
    ({ heldOn }) => heldOn,
    ({ stream, context }) =>
      stream('comes', context.heldOn ?? '').chance(warning.hearingAbsence)
        ? { type: 'RECORD_ABSENCE', payload: { text: WORDS.absent } }
        : { type: 'HOLD_HEARING', payload: { text: WORDS.hearing } },
  ),
  decide: officer(decide),
  followReview: officer(({ context }) => (context.undecided ? { type: 'RESUBMIT', payload: {} } : null)),
  issueDecision: officer((_scene, draws) => ({
    type: 'ISSUE_DECISION',
    payload: { rectification: draws.chance(warning.rectification), safety: false, text: WORDS.decision },
  })),
  considerAppeal: partyTo(0.3, considerAppeal),
  considerObjection: partyTo(0.3, (_scene, draws) => {
    if (draws.chance(warning.objectsToReminder))
      return { type: 'OBJECT_TO_REMINDER', payload: { text: WORDS.appeal } };
    return draws.chance(warning.acceptsDecision) ? { type: 'ACCEPT_DECISION' } : null;
  }),
};
