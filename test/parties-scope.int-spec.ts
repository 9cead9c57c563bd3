import fc from 'fast-check';
import { derivedId } from '#kernel/ids.js';
import type { CaseParty } from '#machines/contract/case-kind.js';
import { APPOINTED, CASE_ROLES, type CaseRole } from '#machines/contract/case-role.js';
import type { Caller, PersonCaller, StandIn } from '#parties/caller.js';
import { DELEGABLE } from '#parties/stand-in/stand-in-keys.js';
import { ASSOCIATION_WIDE, relationsTo, scopeSql } from '#parties/relation.js';
import { Parameters } from '#views/lists/parameters.js';
import { partyCases } from '#views/lists/party-cases.js';
import { isFirmRole } from '#views/access/sides.js';
import { bareCase, type PartiesWorld, partiesWorld } from './parties-world.js';

let world: PartiesWorld;
beforeAll(async () => {
  world = await partiesWorld();
});
afterAll(() => world.close());

const id = (name: string) => derivedId('dd2ba545-4d6a-4135-b1d8-8258bcc083c3', name);
const firms = ['firm a', 'firm b'].map(id);
const people = ['person a', 'person b'].map(id);
const role = fc.constantFrom(...(Object.keys(CASE_ROLES) as CaseRole[]));
/** With a preference for what a case confers by name. */
const party = (complaints: readonly string[]): fc.Arbitrary<CaseParty> =>
  fc.oneof(
    { weight: 4, arbitrary: partyOf(role) },
    { weight: 2, arbitrary: partyOf(fc.constantFrom(...APPOINTED)) },
    fc.record({ role: fc.constant('complainant' as const), complainantOf: fc.constantFrom(...complaints) }),
  );
const partyOf = (of: fc.Arbitrary<CaseRole>): fc.Arbitrary<CaseParty> =>
  fc.record(
    { role: of, firmId: fc.constantFrom(...firms), userId: fc.constantFrom(...people) },
    { requiredKeys: ['role'] },
  );
const caller = (caseIds: readonly string[]): fc.Arbitrary<Caller> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .record({
          kind: fc.constant('person' as const),
          accountId: fc.constantFrom(...people),
          username: fc.constant('u'),
          name: fc.constant('n'),
          roles: fc.uniqueArray(role, { maxLength: 3 }),
          firmId: fc.constantFrom(null, ...firms),
          standsInFor: fc.uniqueArray(
            fc.record({
              accountId: fc.constantFrom(...people),
              name: fc.constant('x'),
              roles: fc.uniqueArray(fc.constantFrom(...DELEGABLE), { maxLength: 2 }),
            }),
            { maxLength: 1 },
          ),
        })
        .map((one) => ({ ...one, standsInFor: lent(one) })),
    },
    fc.record({ kind: fc.constant('complainant' as const), caseId: fc.constantFrom(...caseIds) }),
    fc.constant({ kind: 'anonymous' as const }),
  );

/** As a caller comes from the database: only offices that the caller holds as well. */
function lent({ roles, standsInFor }: { roles: CaseRole[]; standsInFor: StandIn[] }): StandIn[] {
  return standsInFor.map((one) => ({ ...one, roles: one.roles.filter((held) => roles.includes(held)) }));
}

it('a list holds exactly the cases in which the caller has a relation, over 2,000 random callers and their parties', async () => {
  const caseIds: string[] = [];
  const parties = new Map<string, CaseParty[]>();
  const key = ({ role: of, firmId = '', userId = '', complainantOf = '' }: CaseParty) =>
    `${of}/${firmId}/${userId}/${complainantOf}`;
  for (const number of [1, 2]) caseIds.push(await bareCase(world.dataSource, `TS-2026-${number}`));
  for (const some of fc.sample(fc.uniqueArray(party([...caseIds]), { maxLength: 4, selector: key }), {
    numRuns: 40,
    seed: 1,
  })) {
    const caseId = await bareCase(world.dataSource, `ZZ-2026-${caseIds.length}`);
    caseIds.push(caseId);
    parties.set(caseId, some);
    for (const one of some)
      await world.dataSource.query(
        'INSERT INTO case_party (case_id, role, firm_id, user_id, complainant_of, since_seq) VALUES ($1, $2, $3, $4, $5, 1)',
        [caseId, one.role, one.firmId, one.userId, one.complainantOf],
      );
  }
  let seen = 0;
  for (const one of fc.sample(caller(caseIds), { numRuns: 2_000, seed: 2 })) {
    const scope = scopeSql(one, 'c', 2);
    const rows: { id: string }[] = await world.dataSource.query(
      `SELECT c.id FROM case_file c WHERE $1::int = 1 AND ${scope.sql} ORDER BY c.id`,
      [1, ...scope.parameters],
    );
    const expected = caseIds.filter(
      (caseId) => relationsTo(one, parties.get(caseId) ?? [], caseId).length > 0,
    );
    expect({ one, found: rows.map((row) => row.id) }).toEqual({ one, found: [...expected].toSorted() });
    seen += expected.length;
    if (one.kind === 'person' && !one.roles.some((held) => ASSOCIATION_WIDE.includes(held)))
      expect({ one, missing: await missingInLists(one, expected, parties) }).toEqual({ one, missing: [] });
  }
  expect(seen).toBeGreaterThan(2_000);
});

/** Lists walk along indexes instead of asking case by case; they may find more (each row is asked again), never less. */
async function missingInLists(
  caller: PersonCaller,
  expected: readonly string[],
  parties: ReadonlyMap<string, readonly CaseParty[]>,
): Promise<string[]> {
  const parameters = new Parameters();
  const sql = partyCases(caller, parameters);
  const rows: { case_id: string }[] = await world.dataSource.query(sql, parameters.values);
  const found = new Set(rows.map((row) => row.case_id));
  // "Every firm" is no party that a case names.
  const named = (caseId: string) =>
    (parties.get(caseId) ?? []).filter((one) => !isFirmRole(one.role) || one.firmId !== undefined);
  return expected.filter(
    (caseId) => relationsTo(caller, named(caseId), caseId).length > 0 && !found.has(caseId),
  );
}
