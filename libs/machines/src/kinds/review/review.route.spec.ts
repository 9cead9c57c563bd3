import { firstBody, type RouteFacts, reasonText, routeOf } from './review.route.js';

const PLAIN: RouteFacts = {
  matter: 'warningL2',
  level: 'L2',
  firmsTouched: 1,
  households: 0,
  media: false,
  secondInTwelveMonths: false,
  respondentOnCouncil: false,
  members: 60,
};
const route = (facts: Partial<RouteFacts>) => {
  const { desk, reasons } = routeOf({ ...PLAIN, ...facts }, {});
  return [desk, reasons.slice(1).map(({ code }) => code)];
};
const L1 = { matter: 'warningL1Objection', level: 'L1' } as const;
const L3 = { matter: 'warningL3', level: 'L3' } as const;
const L4 = { matter: 'warningL4', level: 'L4' } as const;

/** Table C3 of domain.md §4.5, each line with what moves it and what just does not. */
it.each([
  ['an L2 for one firm', {}, 'supervisoryCommittee', []],
  ['two firms', { firmsTouched: 2 }, 'supervisoryCommittee', []],
  ['three firms', { firmsTouched: 3 }, 'standingCouncil', ['firms']],
  ['the media', { media: true }, 'standingCouncil', ['media']],
  ['99 households', { households: 99 }, 'supervisoryCommittee', []],
  ['100 households', { households: 100 }, 'standingCouncil', ['households']],
  ['an objection to an L1', L1, 'supervisoryCommittee', ['firmObjects']],
  [
    'the second L1 in a year',
    { ...L1, secondInTwelveMonths: true },
    'supervisoryCommittee',
    ['firmObjects', 'secondInTwelveMonths'],
  ],
  ['an L3', L3, 'standingCouncil', []],
  ['an L3 against a council firm', { ...L3, respondentOnCouncil: true }, 'council', ['respondentOnCouncil']],
  ['an L3 with nine firms', { ...L3, firmsTouched: 9 }, 'standingCouncil', []],
  ['an L3 with ten firms', { ...L3, firmsTouched: 10 }, 'council', ['firms']],
  ['an L4', L4, 'council', []],
  ['an L4 touching a third of the members', { ...L4, firmsTouched: 20 }, 'council', []],
  ['an L4 touching more than a third', { ...L4, firmsTouched: 21 }, 'generalMeeting', ['members']],
  ['an L4 touching many of unknown members', { ...L4, firmsTouched: 21, members: 0 }, 'council', []],
  [
    'an L2 touching ten firms climbs twice',
    { firmsTouched: 10, media: true },
    'council',
    ['firms', 'media', 'firms'],
  ],
  ['bylaws', { matter: 'bylaws', level: null }, 'generalMeeting', []],
  ['a policy submission', { matter: 'policySubmission', level: null }, 'council', []],
  ['a failed rectification', { matter: 'rectificationFailed', level: null }, 'supervisoryCommittee', []],
] as const)('%s', (_, facts, desk, codes) => {
  expect(route(facts)).toEqual([desk, codes]);
});

it('what came down to L2 in the vote is routed as an L2', () => {
  expect(route({ matter: 'warningL3', level: 'L2' })).toEqual(['supervisoryCommittee', []]);
});

it('says what moved it, with its number and limit', () => {
  const { reasons } = routeOf({ ...PLAIN, households: 240 }, {});
  expect(reasons.map((reason) => reasonText(reason).en)).toEqual([
    'by its nature it is for the supervisory committee',
    '240 households are touched (100 or more)',
  ]);
});

it('numbers of the association take the place of the house’s', () => {
  expect(routeOf({ ...PLAIN, firmsTouched: 3 }, { routeFirms: 5 }).desk).toBe('supervisoryCommittee');
});

it('the committee sits first on every judgement; other matters go where they are decided', () => {
  expect(firstBody('warningL4', routeOf({ ...PLAIN, ...L4 }, {}))).toBe('supervisoryCommittee');
  expect(firstBody('bylaws', routeOf({ ...PLAIN, matter: 'bylaws', level: null }, {}))).toBe(
    'generalMeeting',
  );
});
