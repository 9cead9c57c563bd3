import { type AppWorld, startWorld } from './world/app.js';
import { complaintOf } from './world/complaints.js';

let world: AppWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** Opens the stream and gathers what it says. */
async function listening(username: string): Promise<{ heard: () => string; close: () => void }> {
  const { SessionService } = await import('#parties/accounts/sessions.js');
  const { DEMO_ACCOUNTS } = await import('#parties/demo/demo-accounts.js');
  const account = DEMO_ACCOUNTS.find((one) => one.username === username);
  const { token } = await world.app.get(SessionService).start(account?.id ?? '');
  const end = new AbortController();
  const response = await fetch(`${world.base}/api/live`, {
    headers: { cookie: `heyi_session=${token}` },
    signal: end.signal,
  });
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  let text = '';
  void (async () => {
    for await (const part of response.body as unknown as AsyncIterable<Uint8Array>)
      text += new TextDecoder().decode(part);
  })().catch(() => {});
  return { heard: () => text, close: () => end.abort() };
}

it('answers HEAD without holding the line, and nobody who is not signed in', async () => {
  const clerk = await world.as('clerk1');
  expect((await clerk.send('HEAD', '/api/live')).status).toBe(200);
  expect((await world.anyone.get('/api/live')).status).toBe(401);
});

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 25));
}

it('tells each listener of the cases that it may see, and of no other', async () => {
  const [office, firm] = await Promise.all([listening('clerk1'), listening('firm1')]);
  const clerk = await world.as('clerk1');
  const { caseId } = (await world.anyone.post('/api/complaints', await complaintOf(world))).ok(201);
  await until(() => office.heard().includes(String(caseId)));
  expect(office.heard()).toContain(`data: {"caseId":"${caseId}","version":1}`);
  expect(firm.heard()).not.toContain(String(caseId));

  await clerk.event(caseId, 'REGISTER');
  await clerk.event(caseId, 'ACCEPT', { withinPower: true, notSeisedElsewhere: true });
  await clerk.event(caseId, 'NOTIFY_FIRM', { redacted: true });
  await until(() => firm.heard().includes(String(caseId)));
  expect(firm.heard()).toContain(`data: {"caseId":"${caseId}","version":4}`);
  expect(firm.heard()).not.toMatch(/state|title|电梯/);
  office.close();
  firm.close();
});
