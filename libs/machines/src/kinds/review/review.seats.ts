import { BODIES, type BodyName } from '../../contract/bodies.js';
import type { CaseRole } from '../../contract/case-role.js';
import { type MajorityRule, majorityRule, quorumOf, quorumRule } from './review.arithmetic.js';
import { bodyAbove, type Level, MATTERS, rankOf } from './review.codes.js';
import type { ReviewContext, SeatEntry } from './review.context.js';

/** Roles in which somebody may sit; the chair of the committee has a role of its own. */
export const SEATS: readonly CaseRole[] = [
  'committeeMember',
  'committeeChair',
  'standingCouncil',
  'council',
  'delegate',
];

export function seatRole(body: BodyName, seat: Pick<SeatEntry, 'chair'>): CaseRole {
  return body === 'supervisoryCommittee' && seat.chair ? 'committeeChair' : BODIES[body].seat;
}

export function seatOf({ seats }: ReviewContext, userId: string): SeatEntry | undefined {
  return seats.find((seat) => seat.userId === userId);
}

/** Seats that count: recused ones are neither in the numerator nor in the denominator. */
export function eligibleSeats({ seats }: ReviewContext): readonly SeatEntry[] {
  return seats.filter(({ recused }) => recused === null);
}

/** Seats that may be present and vote. */
export function votingSeats(context: ReviewContext): readonly SeatEntry[] {
  return eligibleSeats(context).filter(({ declared }) => declared);
}

/** Those who may vote now: present in a live vote, everybody with a voice in a written one. */
export function electorate(context: ReviewContext): readonly string[] {
  const voting = votingSeats(context).map(({ userId }) => userId);
  if (context.motion?.mode === 'written') return voting;
  return voting.filter((userId) => context.present.includes(userId));
}

/**
 * Who is in the chair: the chair of the body; when recused or not present, the next seat in order (the chair from the
 * respondent firm hands the chair over).
 */
export function chairOf(context: ReviewContext): SeatEntry | null {
  const here = eligibleSeats(context).filter(
    ({ userId }) => context.present.length === 0 || context.present.includes(userId),
  );
  return here.find(({ chair }) => chair) ?? here[0] ?? null;
}

/** Who rules on a challenge to this seat: the chair; on the chair, the 会长, or above the committee its chair. */
export function judgeOf(context: ReviewContext, userId: string): string | null {
  const chair = chairOf(context);
  if (chair?.userId !== userId) return chair?.userId ?? null;
  return context.body === 'supervisoryCommittee' ? context.president : context.supervisor;
}

/** Seats that must be present now (C1). */
export function quorumNow(context: ReviewContext): number {
  return quorumOf(eligibleSeats(context).length, quorumRule(context.body, context.numbers));
}

/** The share that must agree to this level (C2). */
export function majorityAt(context: ReviewContext, level: Level | null): MajorityRule {
  const { body, matter, counselObjects, numbers } = context;
  return majorityRule(body, matter, level, counselObjects, numbers);
}

/** Seats expected at the meeting, before it: those who declared and mean to come. */
export function expectedSeats(context: ReviewContext): readonly SeatEntry[] {
  return votingSeats(context).filter(({ attends }) => attends);
}

/** The heaviest level that may be put to the vote. */
export function highestLevel({ matter, notifiedLevel, proposals }: ReviewContext): Level | null {
  const own = notifiedLevel ?? MATTERS[matter].level;
  const proposed = proposals.at(-1)?.level;
  return proposed && rankOf(proposed) < rankOf(own) ? proposed : own;
}

/** L3 and above are voted in secret (domain.md §4.5). */
export function isSecret(context: ReviewContext): boolean {
  const level = context.motion ? context.motion.level : highestLevel(context);
  return rankOf(level) >= rankOf('L3');
}

export function hasBodyAbove({ body }: ReviewContext): boolean {
  return bodyAbove(body) !== null;
}
