import { addYears } from '../mediation.years.js';
import { civilDateOf } from '#kernel/calendar/civil-date.js';
import type { EventMeta } from '../../../contract/kind-event.js';
import { participantFacts, type PersonFact, personFact, type Tie } from '../../../contract/facts.js';
import type { ChooseMediator, NameCandidates } from '../events/mediator.js';
import { guard, type Question } from '../mediation.ask.js';
import { settingOf } from '../mediation.settings.js';
import { otherSide, speaksFor } from '../mediation.sides.js';

const isMediator = (person: PersonFact | null) =>
  person !== null && person.active && person.roles.includes('mediator');

export const areOnRoster = guard<NameCandidates>(({ payload, meta: { facts } }) =>
  payload.candidateIds.every((id) => isMediator(personFact(facts, id))),
);
export const areNotExcluded = guard<NameCandidates>(({ context, payload }) =>
  payload.candidateIds.every((id) => !context.excluded.includes(id)),
);
export const isNothingChosenYet = guard(
  ({ context: { choices, choiceOver } }) => choices.A === null && choices.B === null && !choiceOver,
);

export const hasCandidates = guard(({ context }) => context.candidates.length > 0);
export const isFirstChoice = guard<ChooseMediator>(({ context, payload, meta }) => {
  const side = speaksFor(context, meta.actor, payload.side);
  return side !== null && context.choices[side] === null;
});
export const isFromCandidates = guard<ChooseMediator>(({ context, payload: { pick, strike = [] } }) =>
  [...strike, ...(pick === undefined ? [] : [pick])].every((id) => context.candidates.includes(id)),
);
export const isStrikeShort = guard<ChooseMediator>(
  ({ context, payload: { strike = [] }, meta: { settings } }) =>
    strike.length <= settingOf(settings, 'strikes') && strike.length < context.candidates.length,
);
export const isPickUnstruck = guard<ChooseMediator>(
  ({ payload: { pick, strike = [] } }) => pick === undefined || !strike.includes(pick),
);
export const isChoiceOver = guard(({ context }) => context.choiceOver);
/** Whoever was struck by a side, or has left the case before, is not named (§4.2). */
export const isNotStruck = guard<{ mediatorId: string }>(
  ({ context: { choices, excluded }, payload: { mediatorId } }) =>
    ![...excluded, ...(choices.A?.strike ?? []), ...(choices.B?.strike ?? [])].includes(mediatorId),
);

/** Who is meant: the person named or picked in the event, else the mediator of the case. */
type Person = { readonly mediatorId?: string; readonly pick?: string };
const idOf = ({ context, payload }: Question<Person>) =>
  payload.mediatorId ?? payload.pick ?? context.mediatorId ?? '';

const onRoster = (ask: Question<Person>) => isMediator(personFact(ask.meta.facts, idOf(ask)));
export const isOnRoster = guard<Person>(onRoster);

/** M2. Ties count while they last and for some years after; a bid for the same estate is none of these. */
const freeOfTies = (ask: Question<Person>): boolean => {
  const { context, meta } = ask;
  const id = idOf(ask);
  const person = personFact(meta.facts, id);
  if (person === null) return false;
  if (context.waivers.A.includes(id) && context.waivers.B.includes(id)) return true;
  const firms = [context.firmId, context.applicantFirmId];
  if (person.firmId !== null && firms.includes(person.firmId)) return false;
  return !person.ties.some((tie) => firms.includes(tie.firmId) && stillCounts(tie, meta));
};
export const isFreeOfTies = guard<Person>(freeOfTies);

function stillCounts({ nature, until }: Tie, { at, settings }: EventMeta): boolean {
  if (nature === 'bid') return false;
  return until === null || addYears(until, settingOf(settings, 'tieYears')) >= civilDateOf(at);
}

/** M3. Null when nobody counted who took part: then nobody may mediate. */
const uninvolved = (ask: Question<Person>): boolean => {
  const participants = participantFacts(ask.meta.facts, caseIdOf(ask.meta.facts));
  return (
    participants !== null &&
    !participants.some(
      ({ userId, roles }) => userId === idOf(ask) && roles.some((role) => role !== 'mediator'),
    )
  );
};
export const isUninvolved = guard<Person>(uninvolved);

/** A machine does not know its own id; the fact that was loaded for it carries it. */
function caseIdOf(facts: EventMeta['facts']): string {
  const key = Object.keys(facts).find((name) => name.startsWith('participants:')) ?? '';
  return key.slice('participants:'.length);
}

/** Both have picked the same person, so neither has struck them, and that person is free to mediate. */
export const isJointChoice = guard<ChooseMediator>((ask) => {
  const { context, payload, meta } = ask;
  const side = speaksFor(context, meta.actor, payload.side);
  const together =
    side !== null && payload.pick !== undefined && context.choices[otherSide(side)]?.pick === payload.pick;
  return together && onRoster(ask) && freeOfTies(ask) && uninvolved(ask);
});
