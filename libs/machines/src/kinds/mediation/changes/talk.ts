import type { AnswerOffer, MakeOffer } from '../events/talk.js';
import { addressedBy } from '../mediation.offers.js';
import { change } from '../mediation.ask.js';
import type { Offer } from '../mediation.context.js';
import { sideOf } from '../mediation.sides.js';

/** Kept in the table; older offers are in the history. */
const MOST_OFFERS = 40;

export const noteOffer = change<MakeOffer>(({ context, payload, meta }) => {
  const number = context.offersMade + 1;
  const offer: Offer = {
    number,
    by: sideOf(context, meta.actor) ?? 'M',
    channel: payload.channel,
    amount: payload.amount ?? null,
    status: 'open',
    acceptedBy: [],
  };
  return { offersMade: number, offers: [...context.offers, offer].slice(-MOST_OFFERS) };
});

export const noteAnswer = change<AnswerOffer>(({ context, payload, meta }) => {
  const side = sideOf(context, meta.actor);
  if (side === null) return {};
  const answered = (offer: Offer): Offer => {
    if (payload.answer === 'rejected') return { ...offer, status: 'rejected' };
    const acceptedBy = [...new Set([...offer.acceptedBy, side])];
    const stands = addressedBy(offer).every((each) => acceptedBy.includes(each));
    return { ...offer, acceptedBy, status: stands ? 'accepted' : 'open' };
  };
  return {
    offers: context.offers.map((offer) => (offer.number === payload.number ? answered(offer) : offer)),
  };
});

/** A word was said; it is kept apart, and nothing follows from it here. */
export const listen = change(() => ({}));
