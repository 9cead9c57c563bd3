import type { DataSource } from 'typeorm';
import { ManualClock } from '#kernel/clock.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { sampleKind } from '#machines/template/sample-kind/sample-kind.kind.js';
import type { PersonCaller } from '#parties/caller.js';
import { PostgresCalendarBook } from '#persistence/book/calendar-book.js';
import { dataSourceOf } from '#persistence/data-source.js';
import { FirmWall } from '#persistence/wall/firm-wall.js';
import { CaseReads } from '#views/access/case-reads.js';
import { CaseListQuery } from '#views/lists/case-list-query.js';
import { InboxQuery } from '#views/lists/inbox-query.js';
import type { InboxView } from '#views/lists/task-branches.js';
import { freshDatabase, type TestDatabase } from './world/database.js';

const CASES = 20_000;
const FIRMS = 50;
const NOW = '2026-03-02T02:00:00.000Z';

const ME = '01a20000-0000-7000-8000-000000000001';
const person = (roles: PersonCaller['roles'], firmId: string | null = null): PersonCaller => ({
  kind: 'person',
  accountId: ME,
  username: 'x',
  name: 'x',
  roles,
  firmId,
});

let database: TestDatabase;
let dataSource: DataSource;
let wall: FirmWall;
let inbox: InboxQuery;
let cases: CaseListQuery;
let firmId: string;

beforeAll(async () => {
  database = await freshDatabase();
  dataSource = await dataSourceOf({ url: database.url, poolSize: 4 }).initialize();
  await fill(dataSource);
  [{ id: firmId }] = (await dataSource.query('SELECT id FROM firm ORDER BY id LIMIT 1 OFFSET 1')) as [
    { id: string },
  ];
  const clock = new ManualClock(new Date(NOW));
  const kinds = new KindRegistry([openToFirms(sampleKind)]);
  const calendars = new PostgresCalendarBook(dataSource);
  await calendars.seed(clock.now());
  const masks = { of: async () => () => (text: string) => text } as never;
  wall = await FirmWall.open(dataSource, database.url, 'heyi-test');
  const reads = new CaseReads(dataSource, wall);
  inbox = new InboxQuery(dataSource, reads, kinds, calendars, clock, masks);
  cases = new CaseListQuery(dataSource, reads, kinds, calendars, clock, masks);
});
afterAll(async () => {
  await wall.close();
  await dataSource.destroy();
  await database.drop();
});

/** The sample kind, as if firms took part in it. */
function openToFirms(kind: CaseKind): CaseKind {
  const states = Object.entries(kind.states).map(([name, state]) => [
    name,
    { ...state, sees: { ...state.sees, firmHandler: 'K' } },
  ]);
  return { ...kind, states: Object.fromEntries(states) };
}

/** Half of the cases wait for a clerk, half for one of the firms; one in ten is late, most titles say the same. */
async function fill(source: DataSource): Promise<void> {
  await source.query(
    `INSERT INTO account (id, username, name, password_hash, roles, created_at) VALUES ($1, 'x', 'x', '', '{clerk}', now())`,
    [ME],
  );
  await source.query(
    `INSERT INTO firm (id, name, member) SELECT gen_random_uuid(), '企业' || i, true FROM generate_series(1, ${FIRMS}) i`,
  );
  await source.query(
    `CREATE TEMP TABLE made AS SELECT i, gen_random_uuid() AS id, (SELECT id FROM firm ORDER BY id LIMIT 1 OFFSET (i % ${FIRMS})) AS firm_id
       FROM generate_series(1, ${CASES}) i`,
  );
  await source.query(
    `INSERT INTO case_file (id, kind, machine_version, fingerprint, case_no, version, status, state, title, firm_id, opened_at, updated_at)
     SELECT id, 'sample_kind', 1, '', 'ZZ-2026-' || lpad(i::text, 6, '0'), 3, 'active', 'asked',
            CASE WHEN i % 1000 = 0 THEN '水管爆裂' ELSE '电梯困人' END || i, firm_id, '${NOW}'::timestamptz - i * interval '1 minute', now() FROM made`,
  );
  await source.query(
    `INSERT INTO case_search (case_id, terms) SELECT id,
       CASE WHEN i % 1000 = 0 THEN '["水","管","水管","管爆","爆裂"]'::jsonb ELSE '["电","梯","电梯","梯困","困人"]'::jsonb END FROM made`,
  );
  await source.query(
    `INSERT INTO case_party (case_id, role, firm_id, since_seq, opened_at)
     SELECT p.*, c.opened_at FROM (SELECT id, 'firmHandler', firm_id, 2 FROM made
       UNION ALL SELECT id, 'clerk', NULL, 1 FROM made) p (case_id, role, firm_id, since_seq)
       JOIN case_file c ON c.id = p.case_id`,
  );
  await source.query(
    `INSERT INTO task (id, case_id, kind, name, role, firm_id, claimed_by, due_at, blue_at, yellow_at, opened_seq, opened_at)
     SELECT gen_random_uuid(), id, 'sample_kind', 'answer', CASE WHEN i % 2 = 0 THEN 'clerk' ELSE 'firmHandler' END,
            CASE WHEN i % 2 = 0 THEN NULL ELSE firm_id END, CASE WHEN i % 500 = 0 THEN '${ME}'::uuid END,
            '${NOW}'::timestamptz + (i - ${CASES / 10}) * interval '1 minute',
            '${NOW}'::timestamptz + (i - ${CASES / 10} - 3000) * interval '1 minute',
            '${NOW}'::timestamptz + (i - ${CASES / 10} - 1500) * interval '1 minute', 2, now() FROM made`,
  );
  await source.query('VACUUM ANALYZE case_file');
  for (const table of ['task', 'case_search', 'case_party']) await source.query(`VACUUM ANALYZE ${table}`);
}

/** What each view cuts out of the open tasks; today ends at 16:00 UTC. */
const VIEWS: Record<InboxView | 'all', string> = {
  all: 'TRUE',
  mine: `claimed_by = '${ME}'`,
  unassigned: 'claimed_by IS NULL',
  dueToday: `due_at > '${NOW}' AND due_at <= '2026-03-02T16:00:00Z'`,
  overdue: `due_at <= '${NOW}'`,
};

// How long a page takes at 100,000 cases is measured by `heyi bench:lists`, not here.
describe(`with ${CASES.toLocaleString('en')} open cases`, () => {
  it.each([
    ['the office', () => person(['clerk', 'secretaryGeneral']), () => `t.role = 'clerk'`],
    [
      'a firm',
      () => person(['firmHandler'], firmId),
      () => `t.role = 'firmHandler' AND t.firm_id = '${firmId}'`,
    ],
  ])('the inbox of %s shows the most urgent of each view and of each search', async (_name, who, own) => {
    for (const [view, cut] of Object.entries(VIEWS))
      for (const q of [undefined, '水管', '电梯']) {
        const asked = view === 'all' ? undefined : (view as InboxView);
        const page = await inbox.page(who(), { view: asked, q, limit: 20 }, 'zh-CN');
        const wanted: { id: string }[] = await dataSource.query(
          `SELECT t.id FROM task t JOIN case_file c ON c.id = t.case_id
            WHERE ${own()} AND ${cut} AND c.title LIKE $1 ORDER BY t.due_at, t.id LIMIT 20`,
          [`%${q ?? ''}%`],
        );
        expect([view, q, page.items.map(({ taskId }) => taskId)]).toEqual([
          view,
          q,
          wanted.map(({ id }) => id),
        ]);
      }
  });

  it.each([
    ['the office', () => person(['clerk']), () => 'TRUE'],
    ['a firm', () => person(['firmHandler'], firmId), () => `firm_id = '${firmId}'`],
  ])('the list of cases of %s shows the newest that its filter lets through', async (_name, who, own) => {
    const asks = [
      [{}, 'TRUE'],
      [{ q: '水管' }, `title LIKE '%水管%'`],
      [{ q: '电梯' }, `title LIKE '%电梯%'`],
      [{ kind: 'sample_kind', state: 'asked' }, 'TRUE'],
      [{ firmId }, `firm_id = '${firmId}'`],
      [{ state: 'closed' }, 'FALSE'],
    ] as const;
    for (const [ask, cut] of asks) {
      const page = await cases.page(who(), { ...ask, limit: 20 }, 'zh-CN');
      const wanted: { id: string }[] = await dataSource.query(
        `SELECT id FROM case_file WHERE ${own()} AND ${cut} ORDER BY opened_at DESC, id DESC LIMIT 20`,
      );
      expect([ask, page.items.map(({ caseId }) => caseId)]).toEqual([ask, wanted.map(({ id }) => id)]);
    }
  });

  it('the last page is as full as the first one', async () => {
    const clerk = person(['clerk']);
    const [{ due_at, id }] = (await dataSource.query(
      `SELECT due_at, id FROM task WHERE role = 'clerk' ORDER BY due_at DESC, id DESC LIMIT 1 OFFSET 20`,
    )) as [{ due_at: Date; id: string }];
    const cursor = Buffer.from(JSON.stringify([due_at.toISOString(), id])).toString('base64url');
    const page = await inbox.page(clerk, { cursor }, 'zh-CN');
    expect(page.items).toHaveLength(20);
    expect(page.nextCursor).toBeNull();
  });

  it('a search finds exactly what holds the words', async () => {
    const clerk = person(['clerk']);
    const page = await inbox.page(clerk, { q: '水管 爆裂', limit: 100 }, 'zh-CN');
    expect(page.items).toHaveLength(CASES / 1000);
    expect((await cases.page(clerk, { q: 'ZZ-2026-000500' }, 'zh-CN')).items).toEqual([]);
    expect((await inbox.page(clerk, { q: '梯爆' }, 'zh-CN')).items).toEqual([]);
  });

  it('a firm sees its own tasks and no others', async () => {
    const page = await inbox.page(person(['firmHandler'], firmId), { limit: 100 }, 'zh-CN');
    const own: { id: string }[] = await dataSource.query(
      `SELECT id FROM task WHERE role = 'firmHandler' AND firm_id = $1 ORDER BY due_at, id LIMIT 100`,
      [firmId],
    );
    expect(page.items.map(({ taskId }) => taskId)).toEqual(own.map(({ id }) => id));
    expect((await inbox.page(person(['firmHandler']), {}, 'zh-CN')).items).toEqual([]);
  });
});
