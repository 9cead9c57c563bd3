import { createHash } from 'node:crypto';
import { addMark, ballotListHash, ballotMark } from './review.ballots.js';
import { review } from './review.kind.js';
import { member } from './testing/people.js';
import { L3, Sitting } from './testing/sitting.js';

const RECEIPTS = [
  'plum blossom 7381',
  'river stone 20455',
  'copper kettle 9104',
  'quiet Tuesday 6618',
  'north window 50021',
];

const voted = () => {
  const sitting = Sitting.convened(L3).sits(1, 2, 3, 4, 5).opensVote();
  RECEIPTS.forEach((receipt, index) =>
    sitting.send('CAST_VOTE', { choice: index < 4 ? 'for' : 'against', receipt }, member(index + 1)),
  );
  return sitting;
};

it('a voter finds the own ballot with nothing but a receipt and SHA-256, as the README says', () => {
  const marks = voted().context.result?.marks ?? [];
  const own = createHash('sha256')
    .update('{"choice":"for","level":"L3","receipt":"plum blossom 7381"}')
    .digest('hex');
  expect(marks).toContain(own);
  const list = createHash('sha256')
    .update(JSON.stringify([...marks]))
    .digest('hex');
  expect(voted().context.result?.listHash).toBe(list);
});

it('the list is printed in the document and its hash in the resolution', () => {
  const sitting = voted();
  const ballots = sitting.effects.find(({ params }) => params['document'] === 'ballots');
  expect(String(ballots?.data['marks']).split(' ')).toEqual(sitting.context.result?.marks);
  expect(ballots?.data['listHash']).toBe(sitting.context.result?.listHash);
});

it('one ballot changed changes the hash of the list; the order of voting does not', () => {
  const marks = RECEIPTS.map((receipt) => ballotMark({ choice: 'for', level: 'L3', receipt }));
  const changed = [
    ballotMark({ choice: 'against', level: null, receipt: RECEIPTS[0] ?? '' }),
    ...marks.slice(1),
  ];
  expect(ballotListHash(changed)).not.toBe(ballotListHash(marks));
  expect(ballotListHash(marks.toReversed())).toBe(ballotListHash(marks));
  expect(marks.reduce<readonly string[]>(addMark, [])).toEqual(marks.toSorted());
});

it('neither context nor outline nor documents tell who voted how', () => {
  const sitting = voted();
  const other = Sitting.convened(L3).sits(1, 2, 3, 4, 5).opensVote();
  // The same five ballots from other hands.
  RECEIPTS.toReversed().forEach((receipt, index) =>
    other.send('CAST_VOTE', { choice: index > 0 ? 'for' : 'against', receipt }, member(index + 1)),
  );
  expect(other.context).toEqual(sitting.context);
  expect(review.outline?.(other.context, 'resolved')).toEqual(review.outline?.(sitting.context, 'resolved'));
  expect(other.effects).toEqual(sitting.effects);
});

it('nobody may read the content of a vote, and parties do not even see that it was cast', () => {
  const sight = review.events['CAST_VOTE']?.sight ?? {};
  expect(Object.values(sight).every((seen) => seen === 'fact' || seen === 'hidden')).toBe(true);
  expect([sight.firmManager, sight.counsel, sight.observer]).toEqual(['hidden', 'hidden', undefined]);
});
