import { setTimeout as pause } from 'node:timers/promises';
import { jest } from '@jest/globals';
import type { FaultPoint } from '#engine/fault-point.js';
import { freshDatabase, type TestDatabase } from './world/database.js';
import { House } from './world/house.js';
import { type HouseBooks, openBooks } from './world/house-books.js';
import { HttpClient } from './world/http-client.js';
import { HttpSender } from './world/http-sender.js';
import { Ledger } from './world/ledger.js';
import { OwnRedis, ownGround } from './world/own-servers.js';
import { auditOf, UNHARMED } from './world/unharmed.js';

const DAY = 86_400_000;
// Each death is followed by a start, and a start takes its time on a busy computer.
jest.setTimeout(180_000);

let ground: ReturnType<typeof ownGround>;
let database: TestDatabase;
let books: HouseBooks;
let api: House;
/** There is one after each test; it was another one before. */
let worker: House;
let settings: { databaseUrl: string; redisUrl?: string; dataDir: string; port: 0 };
const startWorker = () => House.start({ ...settings, role: 'worker' });

beforeAll(async () => {
  ground = ownGround();
  database = await freshDatabase();
  const redis = await OwnRedis.start(ground.folder);
  settings = { databaseUrl: database.url, redisUrl: redis?.url, dataDir: ground.folder, port: 0 };
  [api, worker] = await Promise.all([House.start({ ...settings, role: 'api' }), startWorker()]);
  books = await openBooks(database.url);
});
afterAll(async () => {
  await books.close();
  await Promise.all([api.kill(), worker.kill()]);
  await database.drop();
  await ground.end();
});

async function clerk(ledger: Ledger): Promise<HttpSender> {
  return new HttpSender(() => api.url, ledger).signIn('clerk1');
}

/** What must hold after every kind of death. */
async function isUnharmed(title: string, ledger: Ledger): Promise<void> {
  await books.settled();
  expect(await auditOf(title, ledger, books.query)).toMatchObject({ ...UNHARMED, parked: 0 });
  expect(await books.notices()).toEqual({ missing: 0, doubled: 0, parked: 0 });
  expect((await books.verify()).findings).toEqual([]);
}

describe('a worker killed with SIGKILL', () => {
  /** On each side of the commit, and at the last moment; every point is died at in crash-points.fault-spec.ts. */
  const POINTS: readonly FaultPoint[] = ['beforeCommit', 'afterCommit', 'beforeAck'];

  it(`at ${POINTS.join(', ')} leaves its work to the next one`, async () => {
    const ledger = new Ledger();
    const sender = await clerk(ledger);
    const ids = await Promise.all([1, 2, 3].map(() => sender.open('errand', { start: 0 })));
    for (const [round, point] of POINTS.entries()) {
      const next = startWorker();
      await worker.dieAt(point);
      const sent = ids.map((id) => sender.event(id, 'ADD', { number: round + 1 }));
      expect([point, await worker.gone]).toEqual([point, 'SIGKILL']);
      worker = await next;
      await Promise.all(sent);
    }
    await isUnharmed(`a worker killed at ${POINTS.length} points`, ledger);
  });

  it('between firing deadlines and ringing for them fires each once', async () => {
    const ledger = new Ledger();
    const sender = await clerk(ledger);
    const next = await startWorker();
    const ids = await Promise.all([1, 2, 3].map(() => sender.open('errand', { start: 0 })));
    await worker.dieAt('fired');
    await worker.moveClock(40 * DAY);
    expect(await worker.gone).toBe('SIGKILL');
    await books.settled();
    const fired = await books.query<{ type: string; times: number }>(
      `SELECT type, count(*)::int AS times FROM case_event WHERE case_id = ANY($1::uuid[]) GROUP BY type ORDER BY type`,
      [ids],
    );
    expect(fired).toEqual([
      { type: 'DEADLINE_RUNG_REACHED', times: 6 },
      { type: 'OPEN_ERRAND', times: 3 },
      { type: 'WORK_DEADLINE_PASSED', times: 3 },
    ]);
    await isUnharmed('a worker killed while firing deadlines', ledger);
    worker = next;
  });

  it('at any moment under load, again and again, loses and doubles nothing', async () => {
    const ledger = new Ledger();
    const sender = await clerk(ledger);
    const enough = new AbortController();
    const ids = await Promise.all(Array.from({ length: 4 }, () => sender.open('errand', { start: 0 })));
    const load = ids.flatMap((id) =>
      [1, 2].map(async (place) => {
        for (let n = 1; !enough.signal.aborted; n += 1) {
          await sender.event(id, 'ADD', { number: n % 10 === 0 ? -1 : place * 10_000 + n });
          // A worker that starts needs a little of the two processors.
          await pause(20);
        }
      }),
    );
    let kills = 0;
    for (; kills < 3; kills += 1) {
      const next = startWorker();
      await pause(Math.random() * 200);
      await worker.kill();
      worker = await next;
    }
    enough.abort();
    await Promise.all(load);
    await isUnharmed(`${kills} workers killed under load`, ledger);
  });
});

describe('an api killed with SIGKILL between commit and answer', () => {
  /** Kills the api while it serves this request, and sends it again, as clients do, to the one that comes after. */
  async function killedWhile<T>(request: () => Promise<T>): Promise<[T | Error, T]> {
    await api.dieAt('accepted');
    const first = await request().catch((error: Error) => error);
    expect(await api.gone).toBe('SIGKILL');
    api = await api.again();
    return [first, await request()];
  }

  it('has accepted the command once: the same key gets the one outcome', async () => {
    const ledger = new Ledger();
    const sender = await clerk(ledger);
    const id = await sender.open('errand', { start: 0 });
    await api.dieAt('accepted');
    const sent = sender.event(id, 'ADD', { number: 7 });
    expect(await api.gone).toBe('SIGKILL');
    api = await api.again();
    expect(await sent).toBe('applied');
    const [{ numbers } = { numbers: [] }] = await books.query<{ numbers: number[] }>(
      "SELECT snapshot->'context'->'numbers' AS numbers FROM case_file WHERE id = $1",
      [id],
    );
    expect(numbers).toEqual([0, 7]);
    await isUnharmed('an api killed before its answer', ledger);
  });

  it('has opened the case once: the same key gets the same number and the same query code', async () => {
    const body = {
      type: 'consult',
      category: 'parking',
      title: '车位怎么租',
      text: '想问地下车位的租法。',
      identityMode: 'masked',
      estateName: '海湾花园',
      contact: { name: '林小小', phone: '13812345678' },
    };
    const key = { 'idempotency-key': 'a-resident-at-a-bad-moment' };
    const file = async () => (await new HttpClient(api.url).post('/api/complaints', body, key)).ok(201);
    const [first, second] = await killedWhile(file);
    expect(first).toMatchObject({ message: 'fetch failed' });
    const third = await file();
    expect(third).toMatchObject({
      caseId: second['caseId'],
      caseNo: second['caseNo'],
      queryCode: second['queryCode'],
      trackToken: second['trackToken'],
    });
    await isUnharmed('an api killed while it opened a case', new Ledger());
  });
});
