import { civilDateOf } from '#kernel/calendar/civil-date.js';
import type { BySide } from '../events/said.js';
import type { ProposeTime } from '../events/session.js';
import type { Three } from '../mediation.context.js';
import { guard } from '../mediation.ask.js';
import { settingOf } from '../mediation.settings.js';
import { speaksFor } from '../mediation.sides.js';
import { isAgreedByAll, voiceOf } from '../mediation.voices.js';

const isAgreedWith = (agreed: Three, voice: keyof Three | null) =>
  voice !== null && isAgreedByAll({ ...agreed, [voice]: true });

/** A side for itself, the appointed mediator, or the office for the side that it names. */
export const isOwnVoice = guard<BySide>((ask) => voiceOf(ask) !== null);

export const isAhead = guard<ProposeTime>(
  ({ payload, meta }) => Date.parse(payload.startsAt) > Date.parse(meta.at),
);
/** M5: whoever is old is not sent to a screen before a chair or a telephone was offered (在调 Art 16). */
export const isElderOffered = guard<ProposeTime>(({ context: { elderly }, payload }) => {
  const remote = payload.way === 'video' || payload.way === 'chat';
  return !remote || !(elderly.A || elderly.B) || payload.offeredInPerson === true;
});
export const isTimeOpen = guard(({ context: { session } }) => !session || !isAgreedByAll(session.accepted));
export const isTimeAgreed = guard(
  ({ context: { session } }) => session !== null && isAgreedByAll(session.accepted),
);
export const isReschedulingLeft = guard(
  ({ context, meta }) => context.reschedules < settingOf(meta.settings, 'reschedules'),
);
export const hasProposal = guard(({ context }) => context.session !== null);
export const isNotAcceptedYet = guard<BySide>((ask) => {
  const voice = voiceOf(ask);
  return voice !== null && ask.context.session?.accepted[voice] === false;
});
export const isLastAcceptance = guard<BySide>(
  (ask) => ask.context.session !== null && isAgreedWith(ask.context.session.accepted, voiceOf(ask)),
);
/** Not before the agreed day; on it the hour may slip. */
export const isSessionDay = guard(
  ({ context: { session }, meta }) =>
    session !== null && civilDateOf(meta.at) >= civilDateOf(session.startsAt),
);

export const hasMinutes = guard(({ context }) => context.minutes > 0);
export const areMinutesUnconfirmed = guard<BySide>(({ context, payload, meta }) => {
  const side = speaksFor(context, meta.actor, payload.side);
  return side !== null && !context.minutesConfirmed[side];
});
export const isLastConfirmation = guard(
  ({ context: { minutesConfirmed } }) => minutesConfirmed.A || minutesConfirmed.B,
);
export const isNotGoingOnYet = guard<BySide>(({ context, payload, meta }) => {
  const side = speaksFor(context, meta.actor, payload.side);
  return side !== null && !context.goOn[side];
});
export const hasConsentToGoOn = guard(({ context: { goOn } }) => goOn.A && goOn.B);
export const isCapAhead = guard(({ context }) => !context.capPassed);
export const isCapPassed = guard(({ context }) => context.capPassed);
