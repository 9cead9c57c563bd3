import pg from 'pg';
import { type AppWorld, startWorld } from './world/app.js';
import { complaintOf } from './world/complaints.js';
import { adminDatabaseUrl } from './world/database.js';

let world: AppWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** Nobody gets in and everybody is thrown out, until `back()`. */
async function takeAway(): Promise<{ back(): Promise<void> }> {
  const name = new URL(world.database.url).pathname.slice(1);
  const admin = new pg.Client({ connectionString: adminDatabaseUrl() });
  await admin.connect();
  await admin.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`);
  await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
  return {
    back: async () => {
      await admin.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS true`);
      await admin.end();
    },
  };
}

it('without its database the house says so, says when to come again, and is well when it is back', async () => {
  const clerk = await world.as('clerk1');
  const body = await complaintOf(world);
  const database = await takeAway();
  try {
    for (const answer of [
      await world.anyone.post('/api/complaints', body),
      await clerk.get('/api/inbox'),
      await world.anyone.get('/api/firms'),
      await world.anyone.post('/api/track', { caseNo: 'TS-2026-000001', queryCode: 'x' }),
    ]) {
      expect(answer.ok(503)).toMatchObject({ code: 'SYSTEM.DATABASE_AWAY', requestId: expect.any(String) });
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(answer.text).not.toMatch(/postgres|SELECT|ECONN|57P/i);
    }
    expect((await world.anyone.get('/api/health/live')).status).toBe(200);
    expect((await world.anyone.get('/api/health/ready')).ok(503).checks.database).toBe('away');
    expect((await world.anyone.get('/api/kinds')).status).toBe(200);
  } finally {
    await database.back();
  }
  const filed = (await world.anyone.post('/api/complaints', body)).ok(201);
  for (let tries = 0; tries < 200 && (await (await world.tracking(filed)).get('/api/track')).body.version !== 1; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await (await world.tracking(filed)).get('/api/track')).ok(200).version).toBe(1);
});
