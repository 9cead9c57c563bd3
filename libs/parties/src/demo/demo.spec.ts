import { DEMO_ACCOUNTS } from './demo-accounts.js';
import { DEMO_ESTATES } from './demo-estates.js';
import { DEMO_FIRMS } from './demo-firms.js';

const range = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}${index + 1}`);

describe('the demo association', () => {
  it('has 57 members, two of them persons, and firms outside', () => {
    const members = DEMO_FIRMS.filter((firm) => firm.member);
    expect(members).toHaveLength(57);
    expect(members.filter((firm) => firm.kind === 'person')).toHaveLength(2);
    expect(DEMO_FIRMS.filter((firm) => !firm.member).length).toBeGreaterThan(3);
  });

  it('has the accounts of the interface contract, and no others', () => {
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
    ]);
  });

  it('seats seven on the supervisory committee', () => {
    expect(DEMO_ACCOUNTS.filter((account) => account.roles.includes('committeeMember'))).toHaveLength(7);
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
