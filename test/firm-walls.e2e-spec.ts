import type { PersonCaller } from '#parties/caller.js';
import { FirmWall } from '#persistence/wall/firm-wall.js';
import type { Reads } from '#persistence/wall/reads.js';
import { CaseReads } from '#views/access/case-reads.js';
import { Stage } from './access/stage.js';
import { complaintOf } from './world/complaints.js';
import { estateOf, firmOf, idOf } from './world/walk.js';

let stage: Stage;
let wall: FirmWall;
/** A complaint about the firm of `firm2`, which has signed for it and is late: rows in every table. */
let theirs: string;
beforeAll(async () => {
  stage = await Stage.set();
  const { walk } = stage;
  wall = walk.world.app.get(FirmWall);
  const body = await complaintOf(walk.world, { estateId: estateOf('firm2'), firmId: firmOf('firm2') });
  theirs = String((await walk.world.anyone.post('/api/complaints', body)).ok(201).caseId);
  await walk.does('clerk1', theirs, 'REGISTER');
  await walk.does('clerk1', theirs, 'ACCEPT', { withinPower: true, notSeisedElsewhere: true });
  await walk.does('clerk1', theirs, 'NOTIFY_FIRM', { redacted: true });
  await walk.does('firm2', theirs, 'SIGN');
  await walk.later(40);
  await walk.world.papers();
});
afterAll(() => stage.close());

const behind = (username: string, more: object = {}): Reads =>
  wall.for({ firmId: firmOf(username), people: [idOf(username)], roles: ['firmHandler'], ...more }) as Reads;

/** Tables with rows of cases, by the column that names the case. */
const OPEN: readonly (readonly [table: string, column: string])[] = [
  ['case_file', 'id'],
  ['case_party', 'case_id'],
  ['case_event', 'case_id'],
  ['case_content', 'case_id'],
  ['case_search', 'case_id'],
  ['case_link', 'child_id'],
  ['task', 'case_id'],
  ['deadline', 'case_id'],
  ['notice', 'case_id'],
  ['document', 'case_id'],
  ['firm_record', 'case_id'],
];

const idsIn = async (reads: Reads, table: string, column: string) => {
  const rows: { id: string }[] = await reads.query(
    `SELECT ${column} AS id FROM (SELECT * FROM ${table}) everything`,
  );
  return new Set(rows.map(({ id }) => id));
};

it('stands, wherever roles may be made', () => {
  expect(wall.stands).toBe(true);
});

describe.each(OPEN)('everything in %s', (table, column) => {
  it('is of the own cases for a firm, and nothing of another firm', async () => {
    const all = await idsIn(stage.walk.world.dataSource, table, column);
    const mine = await idsIn(behind('firm1'), table, column);
    const other = await idsIn(behind('firm2'), table, column);
    if (table !== 'case_link') expect(all).toContain(theirs);
    if (table !== 'case_link') expect(other).toContain(theirs);
    expect(mine).not.toContain(theirs);
    expect([...mine].filter((id) => !all.has(id))).toEqual([]);
    expect(other).not.toContain(stage.things.complaint.caseId);
  });

  it('is nothing for whoever does not say for whom it reads, or says nonsense', async () => {
    const nobody = behind('firm1', { firmId: '00000000-0000-7000-8000-000000000000', people: [], roles: [] });
    expect(await idsIn(nobody, table, column)).toEqual(new Set());
    await expect(idsIn(behind('firm1', { firmId: 'x' }), table, column)).rejects.toThrow(
      /invalid input syntax/,
    );
  });
});

it('every other table is closed, whether it holds cases or people', async () => {
  const tables = await stage.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`,
  );
  const open = ['firm', 'estate', ...OPEN.map(([table]) => table)];
  const answers = await Promise.all(
    tables
      .filter(({ name }) => !open.includes(name) && name !== 'migrations')
      .map(async ({ name }) => {
        const answer = await behind('firm1')
          .query(`SELECT * FROM "${name}"`)
          .catch((error: { code: string }) => error.code);
        return [name, answer] as const;
      }),
  );
  expect(answers.length).toBeGreaterThan(25);
  expect(answers.filter(([, answer]) => answer !== '42501')).toEqual([]);
});

it('every table that names a case has a wall, so that a new one cannot be forgotten', async () => {
  const bare = await stage.query<{ name: string }>(
    `SELECT DISTINCT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND NOT c.relrowsecurity
        AND a.attname IN ('case_id', 'snapshot', 'token_hash', 'secret', 'sealed')`,
  );
  // Heads of histories: public, they are on the page of checkpoints.
  expect(bare).toEqual([{ name: 'checkpoint_head' }]);
});

it('nothing is written from behind it, and nobody climbs over', async () => {
  const reads = behind('firm1');
  await expect(reads.query(`UPDATE task SET claimed_by = NULL`)).rejects.toMatchObject({
    code: expect.stringMatching(/25006|42501/),
  });
  await expect(reads.query(`DELETE FROM case_party`)).rejects.toMatchObject({
    code: expect.stringMatching(/25006|42501/),
  });
  await reads.query('RESET ROLE');
  expect(await idsIn(reads, 'case_file', 'id')).not.toContain(theirs);
});

it('a connection that served one firm serves the next one for itself alone', async () => {
  const sets = await Promise.all(
    Array.from({ length: 40 }, async (_, turn) => {
      const username = `firm${(turn % 2) + 1}`;
      return [username, await idsIn(behind(username), 'case_file', 'id')] as const;
    }),
  );
  for (const [username, ids] of sets) {
    expect(ids.has(theirs)).toBe(username === 'firm2');
    expect(ids.has(stage.things.complaint.caseId)).toBe(username === 'firm1');
  }
});

describe('a statement of a list that forgets who asks', () => {
  const forgetful = `SELECT c.id, c.title, e.body FROM case_file c LEFT JOIN case_event e ON e.case_id = c.id
                      WHERE c.version > 0 OR TRUE ORDER BY c.opened_at DESC`;
  const caller = (username: string, roles: PersonCaller['roles']): PersonCaller => ({
    kind: 'person',
    accountId: idOf(username),
    username,
    name: username,
    roles,
    firmId: firmOf(username),
  });
  const found = async (reads: Reads) =>
    ((await reads.query(forgetful)) as { id: string }[]).some(({ id }) => id === theirs);

  it.each([
    ['handler', 'firm1', ['firmHandler']],
    ['manager', 'manager1', ['firmManager']],
    ['delegate', 'member1', ['delegate']],
    ['member of the council', 'council1', ['standingCouncil', 'council']],
  ] as const)('finds nothing of another firm for a %s', async (_name, username, roles) => {
    const reads = stage.walk.world.app.get(CaseReads);
    expect(await found(reads.for(caller(username, roles)))).toBe(false);
    expect(await found(stage.walk.world.dataSource)).toBe(true);
  });
});

it('the pages of a firm are read behind it', async () => {
  const { caseId } = stage.things.complaint;
  const served = async () =>
    (
      await stage.query<{ served: number }>(
        `SELECT count(*)::int AS served FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE '%-firms'
           AND query ILIKE '%case_file%'`,
      )
    )[0]?.served;
  for (const path of ['/api/inbox', '/api/cases', `/api/cases/${caseId}`, '/api/notices'])
    (await (await stage.walk.world.as('firm1')).get(path)).ok(200);
  expect(await served()).toBeGreaterThan(0);
});

it('a house that may not make roles goes on without it, and says so', async () => {
  const none: Reads = { query: async <T>() => [] as T };
  const open = await FirmWall.open(none, 'postgres://nowhere.invalid/x', 'test');
  expect([open.stands, open.for({ firmId: firmOf('firm1'), people: [], roles: [] })]).toEqual([false, null]);
});
