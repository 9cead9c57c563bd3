import type { CaseRole } from '#machines/contract/case-role.js';
import { DEMO_FIRMS, demoFirm } from './demo-firms.js';
import { demoId } from './demo-id.js';
import { demoName } from './demo-names.js';

export interface DemoAccount {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly CaseRole[];
  readonly firmId?: string;
}

interface Group {
  readonly prefix: string;
  /** Numbers of the accounts; null for one without a number. */
  readonly numbers: readonly number[] | null;
  readonly roles: readonly CaseRole[];
  /** The firm that the account belongs to; only `firm` and `manager` act for it. */
  readonly firm?: (number: number) => string | undefined;
}

const upTo = (last: number, first = 1) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const numbered = (number: number) => demoFirm(number).id;
const MEMBERS = DEMO_FIRMS.filter(({ member }) => member);

/** Firms 1 to 5 are those that cases are about: whoever sits on a body comes from one of the others. */
const COMMITTEE_FIRMS = 6;
const COUNCIL_FIRMS = 6;
/** At most a third of the council (章程): 15 of 45. */
const STANDING = 15;
const COUNCIL = 45;

/** New ones at the end: names go by place. */
const GROUPS: readonly Group[] = [
  { prefix: 'clerk', numbers: upTo(2), roles: ['clerk'] },
  { prefix: 'sg', numbers: null, roles: ['secretaryGeneral'] },
  { prefix: 'mediator', numbers: upTo(2), roles: ['mediator'] },
  { prefix: 'chair', numbers: null, roles: ['committeeChair', 'committeeMember'], firm: () => numbered(12) },
  {
    prefix: 'committee',
    numbers: upTo(6),
    roles: ['committeeMember'],
    firm: (number) => numbered(COMMITTEE_FIRMS - 1 + number),
  },
  { prefix: 'council', numbers: upTo(9), roles: ['standingCouncil', 'council'], firm: councilFirm },
  { prefix: 'counsel', numbers: upTo(2), roles: ['counsel'] },
  { prefix: 'observer', numbers: null, roles: ['observer'] },
  { prefix: 'admin', numbers: null, roles: ['administrator'] },
  { prefix: 'firm', numbers: upTo(5), roles: ['firmHandler'], firm: numbered },
  { prefix: 'manager', numbers: upTo(5), roles: ['firmManager'], firm: numbered },
  {
    prefix: 'council',
    numbers: upTo(STANDING, 10),
    roles: ['standingCouncil', 'council'],
    firm: councilFirm,
  },
  { prefix: 'council', numbers: upTo(COUNCIL, STANDING + 1), roles: ['council'], firm: councilFirm },
  {
    prefix: 'member',
    numbers: upTo(MEMBERS.length),
    roles: ['delegate'],
    firm: (number) => MEMBERS[number - 1]?.id,
  },
  { prefix: 'owners', numbers: [1], roles: ['ownersCommittee'] },
  // Enough for a list from which both sides strike names.
  { prefix: 'mediator', numbers: upTo(8, 3), roles: ['mediator'] },
];

function councilFirm(number: number): string {
  return numbered(COUNCIL_FIRMS - 1 + number);
}

/** The accounts of api.md, "Demo association", and the bodies' other seats. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = GROUPS.flatMap(({ prefix, numbers, roles, firm }) =>
  (numbers ?? [null]).map((number) => {
    const firmId = firm?.(number ?? 0);
    return { username: `${prefix}${number ?? ''}`, roles, ...(firmId ? { firmId } : {}) };
  }),
).map((account, place) => ({ ...account, id: demoId('account', account.username), name: demoName(place) }));

export function demoAccount(username: string): DemoAccount {
  const account = DEMO_ACCOUNTS.find((one) => one.username === username);
  if (!account) throw new Error(`no demo account ${username}`);
  return account;
}
