import type { BodyName } from '../../contract/bodies.js';
import type { Settings } from '../../contract/kind-event.js';
import { type Choice, type Level, levelsUpTo, MATTERS, type MatterName, rankOf } from './review.codes.js';
import { settingOf, shareOf } from './review.settings.js';

/** Whole numbers only: a share of votes is compared by multiplying, so no third is ever rounded. */
export interface QuorumRule {
  readonly numerator: number;
  readonly denominator: number;
  /** No fewer than this, however few seats are left (ABA Rule 3). */
  readonly floor: number;
}

export interface MajorityRule {
  readonly numerator: number;
  readonly denominator: number;
  /** `more`: strictly more than the share; `atLeast`: the share itself is enough. */
  readonly reach: 'more' | 'atLeast';
}

/** C1: seats that must be present of those not recused. */
export function quorumOf(seats: number, { numerator, denominator, floor }: QuorumRule): number {
  return Math.max(Math.ceil((seats * numerator) / denominator), floor);
}

/** C2: votes in favour that this many present need. */
export function votesNeeded(present: number, { numerator, denominator, reach }: MajorityRule): number {
  const exact = present * numerator;
  return reach === 'more' ? Math.floor(exact / denominator) + 1 : Math.ceil(exact / denominator);
}

/** C1 of this body: 2/3 of the seats not recused, and three at least. */
export function quorumRule(body: BodyName, settings: Settings): QuorumRule {
  const name =
    body === 'supervisoryCommittee'
      ? 'committeeQuorum'
      : body === 'generalMeeting'
        ? 'meetingQuorum'
        : 'councilQuorum';
  const [numerator, denominator] = shareOf(settings, name);
  return { numerator, denominator, floor: settingOf(settings, 'quorumFloor') };
}

/** C2 of this body for this matter at this level; an objection of counsel makes it grave in the committee. */
export function majorityRule(
  body: BodyName,
  matter: MatterName,
  level: Level | null,
  counselObjects: boolean,
  settings: Settings,
): MajorityRule {
  const of = (name: Parameters<typeof shareOf>[1], reach: MajorityRule['reach']): MajorityRule => {
    const [numerator, denominator] = shareOf(settings, name);
    return { numerator, denominator, reach };
  };
  if (body === 'generalMeeting')
    return matter === 'bylaws' ? of('meetingBylaws', 'atLeast') : of('meetingSimple', 'more');
  if (body !== 'supervisoryCommittee') return of('councilMajority', 'atLeast');
  return isGrave(matter, level) || counselObjects
    ? of('committeeGrave', 'atLeast')
    : of('committeeSimple', 'more');
}

/** By the level where there is one, otherwise by the nature of the matter. */
function isGrave(matter: MatterName, level: Level | null): boolean {
  return level === null ? MATTERS[matter].majority === 'grave' : rankOf(level) >= rankOf('L3');
}

/** Votes of one ballot. `inFavour` is split by the heaviest level that the voter would support; '-' without levels. */
export interface Tally {
  readonly inFavour: Readonly<Partial<Record<Level | '-', number>>>;
  readonly against: number;
  readonly abstained: number;
}

export const NO_VOTES: Tally = { inFavour: {}, against: 0, abstained: 0 };

export function addVote(tally: Tally, choice: Choice, level: Level | null): Tally {
  if (choice === 'against') return { ...tally, against: tally.against + 1 };
  if (choice === 'abstain') return { ...tally, abstained: tally.abstained + 1 };
  const key = level ?? '-';
  return { ...tally, inFavour: { ...tally.inFavour, [key]: (tally.inFavour[key] ?? 0) + 1 } };
}

/** Votes for this level or a heavier one: whoever would go further agrees to go so far. */
export function inFavourOf(tally: Tally, level: Level | null): number {
  return Object.entries(tally.inFavour)
    .filter(([key]) => level === null || rankOf(key as Level) >= rankOf(level))
    .reduce((sum, [, votes]) => sum + votes, 0);
}

/** Whoever cast no vote counts as absent, so those present are those who voted. */
export function votesCast(tally: Tally): number {
  return inFavourOf(tally, null) + tally.against + tally.abstained;
}

export interface Count {
  readonly outcome: 'adopted' | 'tied' | 'rejected';
  /** The level adopted; null when none was, or the motion has no levels. */
  readonly level: Level | null;
  readonly present: number;
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
  /** Votes that were needed at the level counted. */
  readonly needed: number;
}

/**
 * Counts a ballot on a motion: the heaviest level that reaches its own majority is adopted. A tie is as many for as
 * against, and nothing adopted.
 */
export function countVotes(
  tally: Tally,
  motion: Level | null,
  majority: (level: Level | null) => MajorityRule,
): Count {
  const present = votesCast(tally);
  const { against, abstained } = tally;
  const tries = motion === null ? [null] : levelsUpTo(motion);
  for (const level of tries) {
    const inFavour = inFavourOf(tally, level);
    const needed = votesNeeded(present, majority(level));
    if (present > 0 && inFavour >= needed)
      return { outcome: 'adopted', level, present, inFavour, against, abstained, needed };
  }
  const inFavour = inFavourOf(tally, null);
  const needed = votesNeeded(present, majority(motion));
  const outcome = inFavour === against && inFavour > 0 ? 'tied' : 'rejected';
  return { outcome, level: null, present, inFavour, against, abstained, needed };
}
