import pg from 'pg';
import { type AppWorld, startWorld } from './world/app.js';
import { complaintOf } from './world/complaints.js';
import { adminDatabaseUrl } from './world/database.js';

let world: AppWorld;
beforeAll(async () => {
  world = await startWorld({ severable: true });
});
afterAll(() => world.close());

it('without its database the house says so, says when to come again, and is well when it is back', async () => {
  const clerk = await world.as('clerk1');
  const body = await complaintOf(world);
  // Only a process that has come up whole is tried: BullMQ does not survive losing its database while it connects.
  await until(async () => (await world.anyone.get('/api/health/ready')).status === 200);
  const first = (await world.anyone.post('/api/complaints', body)).ok(201);
  const told = await world.tracking(first);
  await until(async () =>
    (await told.get('/api/notices'))
      .ok(200)
      .items.some((notice: { caseId: string }) => notice.caseId === first.caseId),
  );
  await world.line.cut();
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
    await world.line.mend();
  }
  const filed = (await world.anyone.post('/api/complaints', body)).ok(201);
  const resident = await world.tracking(filed);
  await until(async () => (await resident.get('/api/track')).body.version === 1);
  expect((await resident.get('/api/track')).ok(200).version).toBe(1);
});

it('survives an administrator who ends all its connections', async () => {
  const name = new URL(world.database.url).pathname.slice(1);
  const admin = new pg.Client({ connectionString: adminDatabaseUrl() });
  await admin.connect();
  await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
  await admin.end();
  const body = await complaintOf(world).catch(() => complaintOf(world));
  await until(async () => (await world.anyone.post('/api/complaints', body)).status === 201);
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it did not come about in time');
}
