import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Runtime } from '#config/runtime.js';
import { madeUpLetters } from '#apps/cli/simulate/input/made-up-letters.js';
import { LETTERS } from '#apps/cli/simulate/input/measured.js';
import { asPage } from '#apps/cli/simulate/page/page.js';
import { Stream } from '#apps/cli/simulate/random.js';
import { asText } from '#apps/cli/simulate/report/as-text.js';
import type { SimulationReport } from '#apps/cli/simulate/report/report.js';
import { simulate } from '#apps/cli/simulate/simulate.js';
import { KINDS } from '#machines/kinds/index.js';
import { dataSourceOf } from '#persistence/data-source.js';
import { PostgresCalendarBook } from '#persistence/book/calendar-book.js';
import { defaultSettings } from '#persistence/book/settings-book.js';
import { verifyCases } from '#persistence/verify/verify-cases.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { freshDatabase, type TestDatabase } from './world/database.js';

const CASES = 25;
let folder: string;
const databases: TestDatabase[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'heyi-simulation-'));
});
afterAll(async () => {
  for (const database of databases) await database.drop();
  rmSync(folder, { recursive: true });
});

const runtimeOf = (databaseUrl: string) =>
  ({
    databaseUrl,
    dataDir: folder,
    role: 'all',
    demoPassword: 'a demo password',
    secret: 'a secret for tests, at least 32 letters',
    publicUrl: 'http://localhost',
    logLevel: 'silent',
  }) as Runtime;

interface Spring {
  readonly jobs?: boolean;
  readonly cases?: number;
  readonly months?: number;
}

async function play(
  seed: number,
  { jobs = false, cases = CASES, months = 3 }: Spring = {},
): Promise<{ report: SimulationReport; url: string }> {
  const database = await freshDatabase();
  databases.push(database);
  const letters = madeUpLetters(cases, Stream.of(seed).of('made up'));
  const ask = {
    runtime: runtimeOf(database.url),
    from: '2025-01-01',
    months,
    seed,
    cases,
    letters,
    measured: LETTERS,
    jobs,
  };
  return { report: await simulate(ask), url: database.url };
}

describe('a simulated spring', () => {
  let first: Awaited<ReturnType<typeof play>>;
  beforeAll(async () => {
    first = await play(7);
  });

  it('lets people and the clock act, and no rule refuse what a player does', () => {
    const { report } = first;
    expect(report.kinds.find(({ kind }) => kind === 'complaint')?.opened).toBe(CASES);
    expect(report.kinds.reduce((sum, { opened }) => sum + opened, 0)).toBe(report.cases);
    expect(report.acts).toBeGreaterThan(CASES * 3);
    expect(report.transitions).toBeGreaterThan(report.acts);
    expect(report.closing.ended).toBeGreaterThan(CASES / 3);
    expect(report.onTime.find(({ deadline }) => deadline === 'answer')?.decided).toBeGreaterThan(5);
    expect(report.escalations.find(({ rung }) => rung === 'due')?.count).toBeGreaterThan(0);
    expect(report.refusals).toEqual({});
  });

  it('leaves a database in which every history can be proven', async () => {
    const dataSource = await dataSourceOf({ url: first.url, poolSize: 2 }).initialize();
    try {
      const kinds = new KindRegistry(KINDS);
      const calendars = new PostgresCalendarBook(dataSource);
      await calendars.refresh();
      const report = await verifyCases(dataSource, {
        kinds,
        calendar: calendars.current(),
        defaults: (name) => defaultSettings(kinds.get(name)),
      });
      expect(report).toMatchObject({
        cases: first.report.cases,
        events: first.report.transitions,
        findings: [],
      });
      const waiting: unknown[] = await dataSource.query(
        `SELECT id FROM case_command WHERE status IN ('waiting', 'parked')
         UNION ALL SELECT id FROM effect WHERE status <> 'done'
         UNION ALL SELECT id FROM deadline WHERE status = 'running' AND next_at < '2025-04-01T00:00:00+08:00'`,
      );
      expect(waiting).toEqual([]);
    } finally {
      await dataSource.destroy();
    }
  });

  it('fires every deadline at its own instant, never late', async () => {
    const dataSource = await dataSourceOf({ url: first.url, poolSize: 2 }).initialize();
    try {
      const [{ late }]: [{ late: number }] = await dataSource.query(
        `SELECT count(*)::int AS late FROM case_command m JOIN deadline d ON m.idempotency_key = 'deadline-' || d.id || '-due-' ||
           to_char(d.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') WHERE m.accepted_at <> d.due_at`,
      );
      expect(late).toBe(0);
    } finally {
      await dataSource.destroy();
    }
  });

  it('comes out the same again with the same seed, and differently with another', async () => {
    const again = await play(7);
    expect(again.report.digest).toBe(first.report.digest);
    expect({ ...again.report, seconds: 0, transitionsPerSecond: 0 }).toEqual({
      ...first.report,
      seconds: 0,
      transitionsPerSecond: 0,
    });
    expect((await play(8)).report.digest).not.toBe(first.report.digest);
  });

  it('comes out the same through the job queue', async () => {
    expect((await play(7, { jobs: true })).report.digest).toBe(first.report.digest);
  });

  it('refuses a database that holds cases', async () => {
    const letters = madeUpLetters(1, Stream.of(1));
    const runtime = runtimeOf(first.url);
    await expect(
      simulate({ runtime, from: '2025-03-03', months: 1, seed: 1, cases: 1, letters, measured: LETTERS }),
    ).rejects.toThrow('holds cases');
  });

  it('tells its results to a terminal and on a page that needs no script', () => {
    const lines = asText(first.report).map(({ zh }) => zh);
    expect(lines.at(-1)).toContain(first.report.digest);
    const page = asPage(first.report);
    expect(page).not.toContain('<script');
    expect(page.match(/<svg/g)).toHaveLength(4 + first.report.kinds.length);
    expect(page).toContain('三色督办');
  });
});

describe('eight simulated months', () => {
  it('bring cases of every kind to an end, each with its outcomes', async () => {
    const { report } = await play(6, { cases: 90, months: 8 });
    const ended = report.kinds.filter((row) => row.ended > 0).map(({ kind }) => kind);
    const played = ['complaint', 'integrity_warning', 'mediation', 'rectification', 'review'];
    expect(ended.toSorted()).toEqual(expect.arrayContaining(played));
    for (const { opened, outcomes } of report.kinds)
      expect(outcomes.reduce((sum, { cases }) => sum + cases, 0)).toBe(opened);
    expect(report.refusals).toEqual({});
    const page = asPage(report);
    expect(page.match(/<svg/g)).toHaveLength(4 + report.kinds.length);
    for (const { label } of report.kinds) {
      expect(page).toContain(`<th scope="row">${label.zh}`);
      expect(asText(report).some(({ zh }) => zh.startsWith(`${label.zh}：`))).toBe(true);
    }
  });
});
