import type { AnswerOffer, InChannel } from '../events/talk.js';
import { guard, type Question } from '../mediation.ask.js';
import { addressedBy } from '../mediation.offers.js';
import { sideOf, sideOfChannel } from '../mediation.sides.js';

/** The mediator speaks in every room, a party in the common one and in its own. */
export const mayUseChannel = guard<InChannel>(({ context, payload: { channel }, meta: { actor } }) => {
  if (actor.role === 'mediator') return actor.id === context.mediatorId;
  const side = sideOf(context, actor);
  const shut = sideOfChannel(channel);
  return side !== null && (shut === null || shut === side);
});

export const isJoint = guard<InChannel>(({ payload }) => payload.channel === 'joint');
export const isByParty = guard(({ meta }) => meta.actor.role !== 'mediator');
/** Between two firms a role names both: the side in the data keeps what is said to one from the other. */
const isApplicantFirm = ({ context, payload }: Question<InChannel>) =>
  payload.channel === 'caucusA' && context.form === 'firmFirm';
export const isToResidents = guard<InChannel>(
  (ask) => ask.payload.channel === 'caucusA' && !isApplicantFirm(ask),
);
export const isToOneFirm = guard<InChannel>(
  (ask) => ask.payload.channel === 'caucusB' || isApplicantFirm(ask),
);

/** Concessions and offers belong before the agreement; afterwards there is only its performance. */
export const isBeforeAgreement = guard(({ context }) => context.agreement === null);

const offerOf = ({ context, payload }: Question<AnswerOffer>) =>
  context.offers.find(({ number }) => number === payload.number);

export const isOfferOpen = guard<AnswerOffer>((ask) => offerOf(ask)?.status === 'open');
/** An answer given in another room would tell there that the offer was made. */
export const isOffersChannel = guard<AnswerOffer>((ask) => offerOf(ask)?.channel === ask.payload.channel);
export const isOthersOffer = guard<AnswerOffer>((ask) => {
  const offer = offerOf(ask);
  const side = sideOf(ask.context, ask.meta.actor);
  return offer !== undefined && side !== null && addressedBy(offer).includes(side);
});
