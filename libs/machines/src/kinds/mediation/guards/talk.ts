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
/** Notices go to roles: between two firms a role would tell both, so a caucus there is not announced. */
export const isToResidents = guard<InChannel>(
  ({ context, payload }) => payload.channel === 'caucusA' && context.form !== 'firmFirm',
);
export const isToOneFirm = guard<InChannel>(
  ({ context, payload }) => payload.channel === 'caucusB' && context.form !== 'firmFirm',
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
