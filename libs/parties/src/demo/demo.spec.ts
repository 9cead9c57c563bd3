import { BODY_NAMES } from '#machines/contract/bodies.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import { DEMO_ACCOUNTS, demoAccount } from './demo-accounts.js';
import { DEMO_ESTATES } from './demo-estates.js';
import { DEMO_FIRMS, demoFirm } from './demo-firms.js';
import { DEMO_SEATS, demoContests, demoTies } from './demo-registers.js';

const range = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}${index + 1}`);

describe('the demo association', () => {
  it('has 57 members, two of them persons, and firms outside', () => {
    const members = DEMO_FIRMS.filter((firm) => firm.member);
    expect(members).toHaveLength(57);
    expect(members.filter((firm) => firm.kind === 'person')).toHaveLength(2);
    expect(DEMO_FIRMS.filter((firm) => !firm.member).length).toBeGreaterThan(3);
  });

  it('has the accounts of the interface contract, in their order, and after them the other seats', () => {
    expect(DEMO_ACCOUNTS.map((account) => account.username)).toEqual([
      ...range('clerk', 2),
      'sg',
      ...range('mediator', 2),
      'chair',
      ...range('committee', 6),
      ...range('council', 9),
      ...range('counsel', 2),
      'observer',
      'admin',
      ...range('firm', 5),
      ...range('manager', 5),
      ...range('council', 45).slice(9),
      ...range('member', 57),
      'owners1',
      ...range('mediator', 8).slice(2),
    ]);
  });

  it('seats each body once, with one chair, and the standing council within a third of the council', () => {
    const count = (body: string) => DEMO_SEATS.filter((seat) => seat.body === body).length;
    const chairs = DEMO_SEATS.filter((seat) => seat.chair).map(({ body, account_id }) => [
      body,
      DEMO_ACCOUNTS.find(({ id }) => id === account_id)?.username,
    ]);
    expect(BODY_NAMES.map((body) => [body, count(body)])).toEqual([
      ['supervisoryCommittee', 7],
      ['standingCouncil', 15],
      ['council', 45],
      ['generalMeeting', 57],
    ]);
    expect(chairs).toEqual([
      ['supervisoryCommittee', 'chair'],
      ['standingCouncil', 'council1'],
      ['council', 'council1'],
      ['generalMeeting', 'member1'],
    ]);
  });

  it('takes the judges from member firms that the cases are not about, and one delegate from each member', () => {
    const about = DEMO_FIRMS.slice(0, 5).map(({ id }) => id);
    const members = new Set(DEMO_FIRMS.filter(({ member }) => member).map(({ id }) => id));
    const of = (role: CaseRole) =>
      DEMO_ACCOUNTS.filter(({ roles }) => roles.includes(role)).map(({ firmId }) => firmId);
    for (const firmId of [...of('committeeMember'), ...of('council')]) {
      expect(members).toContain(firmId);
      expect(about).not.toContain(firmId);
    }
    expect(new Set(of('committeeMember')).size).toBe(7);
    expect(new Set(of('delegate'))).toEqual(members);
  });

  it('knows who is not free in the walk-throughs', () => {
    const now = new Date('2026-03-02T02:00:00.000Z');
    const [second, third] = [demoFirm(2).id, demoFirm(3).id];
    expect(demoTies(now).map(({ account_id, firm_id }) => [account_id, firm_id])).toEqual(
      ['mediator2', 'committee5', 'committee6'].map((username) => [demoAccount(username).id, second]),
    );
    const [contest] = demoContests(now);
    expect(contest).toMatchObject({ firm_id: third, nature: 'bid', happened_on: '2025-01-01' });
    expect(DEMO_ESTATES.find(({ id }) => id === contest?.estate_id)?.firmId).toBe(second);
  });

  it('gives firm and manager of one number the same firm', () => {
    const firmOf = (username: string) =>
      DEMO_ACCOUNTS.find((account) => account.username === username)?.firmId;
    for (const number of [1, 2, 3, 4, 5]) {
      expect(firmOf(`firm${number}`)).toBe(DEMO_FIRMS[number - 1]?.id);
      expect(firmOf(`manager${number}`)).toBe(firmOf(`firm${number}`));
    }
  });

  it.each([
    ['firms', DEMO_FIRMS.map((firm) => firm.name)],
    ['estates', DEMO_ESTATES.map((estate) => estate.name)],
    ['people', DEMO_ACCOUNTS.map((account) => account.name)],
  ])('names all %s, each differently', (_, names) => {
    expect(names.every((name) => /^\p{Script=Han}{2,}/u.test(name))).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });

  it('puts estates into all three districts, and into the hands of each of the first five firms', () => {
    expect(new Set(DEMO_ESTATES.map((estate) => estate.district)).size).toBe(3);
    for (const firm of DEMO_FIRMS.slice(0, 5))
      expect(DEMO_ESTATES.some((estate) => estate.firmId === firm.id)).toBe(true);
  });
});
