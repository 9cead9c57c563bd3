import * as fc from 'fast-check';
import {
  addVote,
  countVotes,
  inFavourOf,
  type MajorityRule,
  majorityRule,
  NO_VOTES,
  quorumOf,
  quorumRule,
  type Tally,
  votesCast,
  votesNeeded,
} from './review.arithmetic.js';
import type { BodyName } from '../../contract/bodies.js';
import { type Choice, type Level, rankOf } from './review.codes.js';
import { BLANK_CONTEXT, type SeatEntry } from './review.context.js';
import { electorate, expectedSeats, quorumNow } from './review.seats.js';

const level = fc.constantFrom<Level>('L1', 'L2', 'L3', 'L4');
const body = fc.constantFrom<BodyName>(
  'supervisoryCommittee',
  'standingCouncil',
  'council',
  'generalMeeting',
);
const share = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .filter(([numerator, denominator]) => numerator < denominator);

interface Vote {
  readonly choice: Choice;
  readonly level: Level | null;
}
/** Votes on a motion of this level: nobody votes for more than was moved. */
const votesOn = (motion: Level): fc.Arbitrary<readonly Vote[]> =>
  fc.array(
    fc.oneof(
      level
        .filter((own) => rankOf(own) <= rankOf(motion))
        .map((own): Vote => ({ choice: 'for', level: own })),
      fc.constantFrom<Vote>({ choice: 'against', level: null }, { choice: 'abstain', level: null }),
    ),
    { maxLength: 40 },
  );
const ballot = level.chain((motion) => fc.record({ motion: fc.constant(motion), votes: votesOn(motion) }));
const tallied = (votes: readonly Vote[]): Tally =>
  votes.reduce((tally, vote) => addVote(tally, vote.choice, vote.level), NO_VOTES);
const house =
  (of: BodyName) =>
  (at: Level | null): MajorityRule =>
    majorityRule(of, 'warningL3', at, false, {});

it('a vote in favour more never turns what was adopted into a refusal', () => {
  fc.assert(
    fc.property(ballot, body, level, ({ motion, votes }, of, extra) => {
      const before = countVotes(tallied(votes), motion, house(of));
      fc.pre(before.outcome === 'adopted' && rankOf(extra) <= rankOf(motion));
      const after = countVotes(tallied([...votes, { choice: 'for', level: extra }]), motion, house(of));
      expect(after.outcome).toBe('adopted');
    }),
  );
});

it('a vote against more never turns a refusal into something adopted, nor makes it heavier', () => {
  fc.assert(
    fc.property(ballot, body, ({ motion, votes }, of) => {
      const before = countVotes(tallied(votes), motion, house(of));
      const after = countVotes(tallied([...votes, { choice: 'against', level: null }]), motion, house(of));
      if (before.outcome !== 'adopted') expect(after.outcome).not.toBe('adopted');
      expect(rankOf(after.level)).toBeLessThanOrEqual(rankOf(before.level));
    }),
  );
});

it('totals add up, in whatever order the votes come', () => {
  fc.assert(
    fc.property(
      ballot.chain(({ motion, votes }) =>
        fc.record({
          motion: fc.constant(motion),
          votes: fc.constant(votes),
          shuffled: fc.shuffledSubarray([...votes], { minLength: votes.length }),
        }),
      ),
      body,
      ({ motion, votes, shuffled }, of) => {
        const tally = tallied(votes);
        expect(votesCast(tally)).toBe(votes.length);
        expect(inFavourOf(tally, null) + tally.against + tally.abstained).toBe(votes.length);
        expect(countVotes(tallied(shuffled), motion, house(of))).toEqual(
          countVotes(tally, motion, house(of)),
        );
      },
    ),
  );
});

it('what is adopted is within the motion and has reached its own majority', () => {
  fc.assert(
    fc.property(ballot, body, ({ motion, votes }, of) => {
      const count = countVotes(tallied(votes), motion, house(of));
      fc.pre(count.outcome === 'adopted');
      const { numerator, denominator, reach } = house(of)(count.level);
      const given = count.inFavour * denominator;
      expect(rankOf(count.level)).toBeLessThanOrEqual(rankOf(motion));
      expect(reach === 'more' ? given > count.present * numerator : given >= count.present * numerator).toBe(
        true,
      );
    }),
  );
});

it('the votes needed are the fewest that reach the share', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      share,
      fc.boolean(),
      (present, [numerator, denominator], more) => {
        const rule: MajorityRule = { numerator, denominator, reach: more ? 'more' : 'atLeast' };
        const reaches = (votes: number) =>
          more ? votes * denominator > present * numerator : votes * denominator >= present * numerator;
        const needed = votesNeeded(present, rule);
        expect([reaches(needed), reaches(needed - 1)]).toEqual([true, false]);
      },
    ),
  );
});

it('a quorum is never below the floor, and a seat fewer never raises it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), body, (seats, of) => {
      const rule = quorumRule(of, {});
      expect(quorumOf(seats, rule)).toBeGreaterThanOrEqual(rule.floor);
      expect(quorumOf(seats - 1, rule)).toBeLessThanOrEqual(quorumOf(seats, rule));
      expect(quorumOf(seats, rule) * rule.denominator).toBeGreaterThanOrEqual(seats * rule.numerator);
    }),
  );
});

it('a recused seat never matters: it is as if it were not there', () => {
  const seat = fc.record({
    recused: fc.boolean(),
    declared: fc.boolean(),
    attends: fc.boolean(),
    present: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(seat, { maxLength: 30 }), body, (flags, of) => {
      const seats = flags.map((flag, index): SeatEntry => ({
        userId: `seat-${index}`,
        firmId: null,
        chair: false,
        declared: flag.declared,
        attends: flag.attends,
        recused: flag.recused ? 'kinship' : null,
      }));
      const present = seats.flatMap(({ userId, recused }, index) =>
        flags[index]?.present && recused === null ? [userId] : [],
      );
      const whole = { ...BLANK_CONTEXT, body: of, seats, present };
      const without = { ...whole, seats: seats.filter(({ recused }) => recused === null) };
      expect(quorumNow(whole)).toBe(quorumNow(without));
      expect(electorate(whole)).toEqual(electorate(without));
      expect(expectedSeats(whole)).toEqual(expectedSeats(without));
    }),
  );
});

it.each([
  [7, 5],
  [5, 4],
  [4, 3],
  [3, 3],
  [14, 10],
])('of %i seats %i must be present', (seats, quorum) => {
  expect(quorumOf(seats, quorumRule('standingCouncil', {}))).toBe(quorum);
});

it.each([
  ['supervisoryCommittee', 'L2', 6, 4],
  ['supervisoryCommittee', 'L3', 5, 4],
  ['standingCouncil', 'L3', 11, 8],
  ['standingCouncil', 'L2', 9, 6],
  ['council', 'L4', 20, 14],
  ['generalMeeting', 'L4', 40, 21],
] as const)('%s, %s: of %i present %i must agree', (of, at, present, needed) => {
  expect(votesNeeded(present, majorityRule(of, 'warningL3', at, false, {}))).toBe(needed);
});
