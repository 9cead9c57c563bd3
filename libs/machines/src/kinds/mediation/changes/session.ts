import type { RecordMinutes, ProposeTime } from '../events/session.js';
import type { BySide } from '../events/said.js';
import { change } from '../mediation.ask.js';
import { NOBODY } from '../mediation.context.js';
import { speaksFor } from '../mediation.sides.js';
import { voiceOf } from '../mediation.voices.js';

/** Whoever proposes a time has accepted it. */
export const proposeTime = change<ProposeTime>((ask) => {
  const voice = voiceOf(ask);
  const { startsAt, way } = ask.payload;
  return { session: { startsAt, way, accepted: voice === null ? NOBODY : { ...NOBODY, [voice]: true } } };
});
export const countReschedule = change(({ context }) => ({ reschedules: context.reschedules + 1 }));
export const acceptTime = change<BySide>((ask) => {
  const voice = voiceOf(ask);
  const { session } = ask.context;
  if (voice === null || session === null) return {};
  return { session: { ...session, accepted: { ...session.accepted, [voice]: true } } };
});
export const startSession = change(({ context }) => ({
  session: null,
  reschedules: 0,
  sessionsHeld: context.sessionsHeld + 1,
}));

export const writeMinutes = change<RecordMinutes>(({ context }) => ({
  minutes: context.minutes + 1,
  minutesConfirmed: { A: false, B: false },
}));
export const confirmMinutes = change<BySide>(({ context, payload, meta }) => {
  const side = speaksFor(context, meta.actor, payload.side);
  return side === null ? {} : { minutesConfirmed: { ...context.minutesConfirmed, [side]: true } };
});

export const noteGoOn = change<BySide>(({ context, payload, meta }) => {
  const side = speaksFor(context, meta.actor, payload.side);
  return side === null ? {} : { goOn: { ...context.goOn, [side]: true } };
});
/** The consents are used up: the next end needs fresh ones. */
export const extend = change(({ meta }) => ({
  goOn: { A: false, B: false },
  capFrom: meta.at,
  extended: true,
}));
export const markCapPassed = change(() => ({ capPassed: true }));

/** A time that was agreed falls with it: nobody knows when the result comes. */
export const beginAppraisal = change(({ meta }) => ({ appraisalSince: meta.at, session: null }));
export const endAppraisal = change(() => ({ appraisalSince: null }));
