import { admittedTo, recusedByRule, routed, seatedIn } from '../review.admission.js';
import { change } from '../review.ask.js';
import { bodyAbove, type Why } from '../review.codes.js';
import { FRESH_SITTING } from '../review.context.js';
import { deciderOf, undecided } from '../review.decision.js';
import type { BodyName } from '../../../contract/bodies.js';
import type { SendPacket, SetNewDay } from '../events/meeting.js';

export const admit = change(({ context, meta }) => admittedTo(context, meta));
/** An upper body begins: its own seats, its own rules. */
export const seatBody = change(({ context, meta }) => ({
  ...routed(context, meta),
  ...seatedIn(context.body, meta),
}));
/** The seats changed before the papers went out. Whoever stepped back stays out; the clock of the sitting runs on. */
export const refreshSeats = change(({ context, meta }) => {
  const { seats = [] } = seatedIn(context.body, meta);
  const kept = (userId: string) => context.seats.find((seat) => seat.userId === userId)?.recused ?? null;
  return { seats: seats.map((seat) => ({ ...seat, recused: kept(seat.userId) })) };
});

export const markAdmissionLate = change(() => ({ admissionLate: true }));
export const markTakeUpLate = change(() => ({ takeUpLate: true }));

/** The papers go to those who may judge: whoever a rule excludes is out before they are sent. */
export const sendPacket = change<SendPacket>(({ context, payload, meta }) => ({
  meetingOn: payload.meetingOn,
  packetAt: meta.at,
  noticeRun: false,
  seats: context.seats.map((seat) => ({
    ...seat,
    recused: seat.recused ?? recusedByRule(seat, context, meta),
  })),
}));

/** Another day is another notice. */
export const setNewDay = change<SetNewDay>(({ payload, meta }) => ({
  meetingOn: payload.meetingOn,
  packetAt: meta.at,
  noticeRun: false,
}));
export const runNotice = change(() => ({ noticeRun: true }));
export const postpone = change(() => ({ meetingOn: null, packetAt: null, noticeRun: false }));

const CLEARED = { present: [], motion: null, ballot: null, revotes: 0, meetingOn: null, noticeRun: false };
export const adjourn = change(({ context }) => ({ ...CLEARED, adjournments: context.adjournments + 1 }));

/** The next body above takes the matter, because this one cannot sit. */
export const passUp = change(({ context }) => ({
  ...FRESH_SITTING,
  body: bodyAbove(context.body) ?? context.body,
  why: whyOf(context),
  round: context.round + 1,
}));

/** This body agreed; the body that the route names decides. */
export const propose = change(({ context }) => ({
  ...FRESH_SITTING,
  body: deciderOf(context, context.result?.level ?? null) as BodyName,
  why: 'proposal' as const,
  round: context.round + 1,
  proposals: context.result ? [...context.proposals, context.result] : context.proposals,
}));

export const endUndecided = change(({ context }) => ({ result: undecided(context) }));

/** Read off the facts, so that no transition has to carry the reason along. */
function whyOf({ seats, numbers, adjournments }: Parameters<typeof undecided>[0]): Why {
  const left = seats.filter(({ recused }) => recused === null).length;
  if (left < (numbers['quorumFloor'] ?? 0)) return 'tooFewSeats';
  return adjournments >= (numbers['adjournments'] ?? 0) ? 'noQuorum' : 'notHeldInTime';
}
