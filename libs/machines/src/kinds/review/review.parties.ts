import type { CaseParty, CaseSummary } from '../../contract/case-kind.js';
import { MATTER_WORDS, rankOf } from './review.codes.js';
import type { ReviewContext } from './review.context.js';
import { chairOf, eligibleSeats, highestLevel, seatRole } from './review.seats.js';

/** States in which the parties of the matter may speak or are told the end. */
const HEARS_PARTIES = ['recusal', 'convened', 'adjourned', 'deliberation', 'resolved', 'escalated', 'closed'];

/**
 * Who stands in a relation to the review. A recused seat is none: it gets no papers, no notice, no task, and does not
 * see the case. The firm hears of it when its judges are named.
 */
export function reviewParties(context: ReviewContext, state: string): readonly CaseParty[] {
  return [
    { role: 'clerk' },
    { role: 'secretaryGeneral' },
    { role: 'counsel' },
    ...seated(context),
    ...presiding(context, state),
    ...votedBefore(context),
    ...(HEARS_PARTIES.includes(state) ? concerned(context) : []),
    ...(rankOf(highestLevel(context)) >= rankOf('L3') ? [{ role: 'observer' } as const] : []),
  ];
}

function seated(context: ReviewContext): CaseParty[] {
  return eligibleSeats(context).map((seat) => ({
    role: seatRole(context.body, seat),
    userId: seat.userId,
  }));
}

/** §4.11a, own vote and count: who voted below sees dates and the own ballot, and nothing of the body that sits now. */
function votedBefore({ voters, seats }: ReviewContext): CaseParty[] {
  return voters
    .filter((id) => seats.every(({ userId }) => userId !== id))
    .map((userId) => ({ role: 'voter', userId }) as const);
}

/** The chair of the committee for a proposal; the president or that chair where somebody above the sitting must rule. */
function presiding(context: ReviewContext, state: string): CaseParty[] {
  const { body, president, supervisor, seats } = context;
  if (state === 'proposed') return [{ role: 'committeeChair' }];
  const chair = chairOf(context)?.userId;
  const chairIsChallenged = context.challenges.some(({ userId }) => userId === chair);
  const waits = state === 'escalated' || state === 'adjourned';
  const isListed = (userId: string | null) => seats.some((seat) => seat.userId === userId);
  return [
    ...(president !== null &&
    !isListed(president) &&
    (waits || (chairIsChallenged && body === 'supervisoryCommittee'))
      ? [{ role: 'standingCouncil', userId: president } as const]
      : []),
    ...(supervisor !== null &&
    !isListed(supervisor) &&
    (waits || (chairIsChallenged && body !== 'supervisoryCommittee'))
      ? [{ role: 'committeeChair', userId: supervisor } as const]
      : []),
  ];
}

function concerned({ firmId, matter, subjectCaseId }: ReviewContext): CaseParty[] {
  return [
    ...(firmId === null
      ? []
      : [{ role: 'firmHandler', firmId } as const, { role: 'firmManager', firmId } as const]),
    ...(matter === 'overdueComplaint' && subjectCaseId !== null
      ? [{ role: 'complainant', complainantOf: subjectCaseId } as const]
      : []),
  ];
}

export function reviewSummary(context: ReviewContext): CaseSummary {
  return {
    firmId: context.firmId,
    estateId: context.estateId,
    category: Object.hasOwn(MATTER_WORDS, context.matter) ? context.matter : null,
    urgency: null,
  };
}
