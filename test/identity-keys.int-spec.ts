import { type DataSource } from 'typeorm';
import { ManualClock } from '#kernel/clock.js';
import { IdentityStore } from '#parties/identity/identity-store.js';
import { IdentityVault } from '#parties/identity/identity-vault.js';
import { KeyRotation } from '#parties/identity/key-rotation.js';
import { Limits } from '#parties/limits/limits.js';
import { Keyring } from '#parties/secrets/keyring.js';
import { QueryCodes } from '#parties/tracking/query-code.js';
import { TrackTokens } from '#parties/tracking/track-token.js';
import { TrackingAccess } from '#parties/tracking/tracking.js';
import { dataSourceOf } from '#persistence/data-source.js';
import { bareCase } from './parties-world.js';
import { freshDatabase, type TestDatabase } from './world/database.js';

const OLD = 'the old secret of these tests, long enough';
const NEW = 'the new secret of these tests, long enough';
const LOST = 'a secret that nobody remembers, long enough';
const clock = new ManualClock(new Date('2026-03-02T01:00:00.000Z'));

let database: TestDatabase;
let dataSource: DataSource;
let number = 0;
beforeAll(async () => {
  database = await freshDatabase();
  dataSource = await dataSourceOf({ url: database.url }).initialize();
});
beforeEach(() => dataSource.query('TRUNCATE person_identity'));
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** The parts of a process that runs with these secrets. */
function processWith(secret: string, previousSecret?: string) {
  const keyring = new Keyring({ secret, previousSecret });
  const vault = new IdentityVault(keyring);
  const codes = new QueryCodes(keyring);
  const tracking = new TrackingAccess(
    dataSource,
    clock,
    new Limits({ redisUrl: undefined }, dataSource, { warn: () => {} }),
    codes,
    new TrackTokens(keyring),
  );
  return {
    vault,
    codes,
    tracking,
    rotation: new KeyRotation(dataSource, keyring, vault),
    store: new IdentityStore(dataSource, vault, clock),
  };
}

async function sealedBy({ vault }: { vault: IdentityVault }, name: string): Promise<string> {
  const caseId = await bareCase(dataSource, `TS-2026-${String((number += 1)).padStart(6, '0')}`);
  const { sealed, wrappedKey, keyId } = vault.seal(caseId, 'complainant', { contact: { name } });
  await dataSource.query(
    `INSERT INTO person_identity (case_id, role, sealed, wrapped_key, key_id, created_at)
     VALUES ($1, 'complainant', $2, $3, $4, now())`,
    [caseId, sealed, wrappedKey, keyId],
  );
  return caseId;
}

const nameIn = async (vault: IdentityVault, caseId: string): Promise<unknown> => {
  const [row] = await dataSource.query(
    'SELECT sealed, wrapped_key AS "wrappedKey", key_id AS "keyId" FROM person_identity WHERE case_id = $1',
    [caseId],
  );
  return (vault.open(caseId, 'complainant', row) as { contact: { name: string } }).contact.name;
};
const ciphertexts = () => dataSource.query('SELECT case_id, sealed FROM person_identity ORDER BY case_id');

describe('rotating keys', () => {
  it('seals every key anew under the new secret, which then opens all alone; what is sealed is not touched', async () => {
    const cases = [];
    for (let i = 0; i < 7; i += 1) cases.push(await sealedBy(processWith(OLD), `示例${i}`));
    cases.push(await sealedBy(processWith(NEW), '示例7'));
    const before = await ciphertexts();
    const both = processWith(NEW, OLD);
    const seen: number[] = [];
    expect(await both.rotation.rotate((done) => seen.push(done), 3)).toBe(7);
    expect(seen).toEqual([3, 6, 7, 7]);
    const alone = processWith(NEW);
    for (const [index, caseId] of cases.entries())
      expect(await nameIn(alone.vault, caseId)).toBe(`示例${index}`);
    expect(await ciphertexts()).toEqual(before);
    expect(await both.rotation.uses()).toEqual([
      { keyId: expect.any(String), identities: 8, from: 'current' },
    ]);
    expect(await both.rotation.rotate()).toBe(0);
  });

  it('goes on after an interruption, and everything opens in between', async () => {
    const cases = [];
    for (let i = 0; i < 5; i += 1) cases.push(await sealedBy(processWith(OLD), `示例${i}`));
    const both = processWith(NEW, OLD);
    const interrupted = both.rotation.rotate((done) => {
      if (done === 2) throw new Error('killed');
    }, 2);
    await expect(interrupted).rejects.toThrow('killed');
    expect((await both.rotation.uses()).map(({ identities, from }) => [from, identities]).toSorted()).toEqual(
      [
        ['current', 2],
        ['previous', 3],
      ],
    );
    for (const [index, caseId] of cases.entries())
      expect(await nameIn(both.vault, caseId)).toBe(`示例${index}`);
    expect(await both.rotation.rotate()).toBe(3);
  });

  it('by two at once does everything once', async () => {
    for (let i = 0; i < 20; i += 1) await sealedBy(processWith(OLD), `示例${i}`);
    const [one, two] = await Promise.all([
      processWith(NEW, OLD).rotation.rotate(undefined, 3),
      processWith(NEW, OLD).rotation.rotate(undefined, 3),
    ]);
    expect(one + two).toBeGreaterThanOrEqual(20);
    const uses = await processWith(NEW).rotation.uses();
    expect(uses).toEqual([{ keyId: expect.any(String), identities: 20, from: 'current' }]);
  });

  it('leaves alone what hangs on a secret that is not here, and tells of it', async () => {
    const lost = await sealedBy(processWith(LOST), '示例');
    await sealedBy(processWith(OLD), '示例');
    const both = processWith(NEW, OLD);
    expect(await both.rotation.rotate()).toBe(1);
    expect((await both.rotation.uses()).map(({ from }) => from).toSorted()).toEqual(['current', 'unknown']);
    expect(await nameIn(processWith(LOST).vault, lost)).toBe('示例');
  });
});

describe('shredding', () => {
  it('ends an identity for good, in this case alone; the case stays', async () => {
    const old = processWith(OLD);
    const [gone, kept] = [await sealedBy(old, '示例一'), await sealedBy(old, '示例二')];
    const [copy] = await dataSource.query('SELECT sealed FROM person_identity WHERE case_id = $1', [gone]);
    expect(await old.store.shred(gone)).toBe(true);
    expect(await old.store.remains(gone)).toBe('erased');
    const look = {
      accountId: '00000000-0000-4000-8000-000000000000',
      role: 'clerk',
      reason: '回访',
    } as const;
    await expect(old.store.open(gone, look)).rejects.toMatchObject({ code: 'IDENTITY.ERASED' });
    const [row] = await dataSource.query('SELECT * FROM person_identity WHERE case_id = $1', [gone]);
    expect(row).toMatchObject({ wrapped_key: null, shredded_at: clock.now() });
    expect(row.sealed.includes(copy.sealed)).toBe(false);
    expect(await old.store.shred(gone)).toBe(false);
    expect(await nameIn(old.vault, kept)).toBe('示例二');
    expect(await dataSource.query('SELECT 1 FROM case_file WHERE id = $1', [gone])).toHaveLength(1);
    // A rotation finds nothing to seal anew there.
    expect(await processWith(NEW, OLD).rotation.rotate()).toBe(1);
  });
});

it('a query code of the old secret is known while the old one is there, and afterwards if it was used meanwhile', async () => {
  const old = processWith(OLD);
  const access = async () => {
    const caseNo = `TS-2026-${String((number += 1)).padStart(6, '0')}`;
    const caseId = await bareCase(dataSource, caseNo);
    const queryCode = old.codes.issue(caseId);
    await dataSource.query(
      'INSERT INTO case_access (case_id, code_hmac, token_hash, created_at) VALUES ($1, $2, $3, now())',
      [caseId, old.codes.digest(caseId, queryCode), caseId],
    );
    return { caseNo, queryCode };
  };
  const [first, second] = [await access(), await access()];
  const opens = (who: ReturnType<typeof processWith>, claim: { caseNo: string; queryCode: string }) =>
    who.tracking.open(claim, '192.0.2.1').then(
      () => true,
      () => false,
    );
  expect(await opens(processWith(NEW), first)).toBe(false);
  expect(await opens(processWith(NEW, OLD), first)).toBe(true);
  expect(await opens(processWith(NEW, OLD), { ...first, queryCode: second.queryCode })).toBe(false);
  expect([await opens(processWith(NEW), first), await opens(processWith(NEW), second)]).toEqual([
    true,
    false,
  ]);
});
