import { addDays, civilDateOf } from '#kernel/calendar/civil-date.js';
import type { BodyName } from '#machines/contract/bodies.js';
import type { ContestFact, TieNature } from '#machines/contract/facts.js';
import { DEMO_ACCOUNTS, type DemoAccount, demoAccount } from './demo-accounts.js';
import { DEMO_ESTATES } from './demo-estates.js';
import { demoFirm } from './demo-firms.js';
import { demoId } from './demo-id.js';

interface DemoSeat {
  readonly body: BodyName;
  readonly account_id: string;
  readonly chair: boolean;
}

const seats = (body: BodyName, chair: string, sits: (account: DemoAccount) => boolean): DemoSeat[] =>
  DEMO_ACCOUNTS.filter(sits).map(({ id, username }) => ({ body, account_id: id, chair: username === chair }));

/** Everybody with the office sits on its body; each member of the association sends one delegate. */
export const DEMO_SEATS: readonly DemoSeat[] = [
  ...seats('supervisoryCommittee', 'chair', ({ roles }) => roles.includes('committeeMember')),
  ...seats('standingCouncil', 'council1', ({ roles }) => roles.includes('standingCouncil')),
  ...seats('council', 'council1', ({ roles }) => roles.includes('council')),
  ...seats('generalMeeting', 'member1', ({ roles }) => roles.includes('delegate')),
];

/** Whom the walk-throughs of domain.md §4.11b find not free: [account, firm, nature, from, to] in days from today. */
const TIES: readonly (readonly [string, number, TieNature, number, number | null])[] = [
  ['mediator2', 2, 'employment', -2_600, -400],
  ['committee5', 2, 'shareholding', -900, null],
  ['committee6', 2, 'kinship', -1_500, null],
];

export function demoTies(now: Date) {
  const today = civilDateOf(now);
  return TIES.map(([username, firm, nature, since, until]) => ({
    id: demoId('tie', username),
    account_id: demoAccount(username).id,
    firm_id: demoFirm(firm).id,
    nature,
    since: addDays(today, since),
    until: until === null ? null : addDays(today, until),
  }));
}

/** Fourteen months. */
const BID_DAYS_AGO = 425;

/** The firm of `manager3` bid for an estate that the second firm serves. */
export function demoContests(now: Date) {
  const estate = DEMO_ESTATES.find(({ firmId }) => firmId === demoFirm(2).id);
  if (!estate) throw new Error('the second demo firm serves no estate');
  const nature: ContestFact['nature'] = 'bid';
  return [
    {
      id: demoId('contest', 1),
      estate_id: estate.id,
      firm_id: demoFirm(3).id,
      nature,
      happened_on: addDays(civilDateOf(now), -BID_DAYS_AGO),
    },
  ];
}
