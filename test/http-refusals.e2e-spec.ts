import { type AppWorld, startWorld } from './world/app.js';
import { complaintOf } from './world/complaints.js';
import type { HttpClient } from './world/http-client.js';

let world: AppWorld;
let clerk: HttpClient;
beforeAll(async () => {
  world = await startWorld();
  clerk = await world.as('clerk1');
});
afterAll(() => world.close());

async function filed(more: object = {}): Promise<Record<string, string>> {
  return (await world.anyone.post('/api/complaints', await complaintOf(world, more))).ok(201);
}

async function notified(): Promise<string> {
  const { caseId = '' } = await filed();
  (await clerk.event(caseId, 'REGISTER')).ok(200);
  (await clerk.event(caseId, 'ACCEPT', { withinPower: true, notSeisedElsewhere: true })).ok(200);
  (await clerk.event(caseId, 'NOTIFY_FIRM', { redacted: true })).ok(200);
  return caseId;
}

describe('an event is refused', () => {
  it('with 403 for a role that may not send it, and the case stays as it is', async () => {
    const caseId = await notified();
    const firm = await world.as('firm1');
    const refused = await firm.event(caseId, 'APPROVE_ANSWER');
    expect(refused.ok(403)).toMatchObject({
      code: 'CASE.ROLE_FORBIDDEN',
      detail: expect.stringContaining('秘书处工作人员'),
    });
    expect((await clerk.get(`/api/cases/${caseId}`)).ok(200).state).toBe('notifiedFirm');
  });

  it('with 404 without a relation to the case, as if there were none', async () => {
    const caseId = await notified();
    const other = await world.as('firm2');
    const missing = '01a20000-0000-7000-8000-000000000000';
    for (const path of ['', '/actions', '/history'])
      for (const id of [caseId, missing, 'x', '%00'])
        expect([id, path, (await other.get(`/api/cases/${id}${path}`)).status]).toEqual([id, path, 404]);
    const [here, nowhere] = [await other.event(caseId, 'SIGN'), await other.event(missing, 'SIGN')];
    expect([here.status, here.body.code, here.body.detail]).toEqual([
      404,
      'CASE.NOT_FOUND',
      nowhere.body.detail,
    ]);
  });

  it('with 409 when the state does not take it: state, version and what is possible', async () => {
    const { caseId = '' } = await filed();
    const refused = (await clerk.event(caseId, 'APPROVE_ANSWER')).ok(409);
    expect(refused).toMatchObject({ code: 'CASE.EVENT_NOT_ALLOWED', state: 'submitted', version: 1 });
    expect(refused.allowed).toContain('REGISTER');
    expect(refused.allowed).not.toContain('REGISTRATION_DEADLINE_PASSED');
  });

  it('with 409 when a guard says no: its name, its words and the rule behind it', async () => {
    const { caseId = '' } = await filed();
    (await clerk.event(caseId, 'REGISTER')).ok(200);
    const refused = (
      await clerk.event(caseId, 'ACCEPT', { withinPower: false, notSeisedElsewhere: true })
    ).ok(409);
    expect(refused).toMatchObject({
      code: 'CASE.GUARD_REFUSED',
      state: 'registered',
      version: 2,
      guard: expect.any(String),
    });
    expect(refused.reason).toMatch(/依据：/);
    const english = await clerk
      .with({ 'accept-language': 'en-GB,en;q=0.9' })
      .event(caseId, 'ACCEPT', { withinPower: false, notSeisedElsewhere: true });
    expect(english.body.detail).toMatch(/was refused/);
  });

  it('with 409 and the version of today when the sender saw another', async () => {
    const { caseId = '' } = await filed();
    const stale = (await clerk.event(caseId, 'REGISTER', {}, { expectedVersion: 7 })).ok(409);
    expect(stale).toMatchObject({ code: 'CASE.STALE_VERSION', version: 1 });
    expect((await clerk.event(caseId, 'REGISTER', {}, { expectedVersion: 1 })).status).toBe(200);
  });

  it('with 400 and a list of fields for a wrong payload', async () => {
    const { caseId = '' } = await filed();
    (await clerk.event(caseId, 'REGISTER')).ok(200);
    const refused = (await clerk.event(caseId, 'ACCEPT', { withinPower: 'yes', more: 1 })).ok(400);
    expect(refused.code).toBe('INPUT.INVALID');
    expect(refused.errors.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['withinPower', 'more']),
    );
    expect((await clerk.event(caseId, 'IDENTIFY_FIRM', { firmId: 'nobody' })).ok(400).errors[0].field).toBe(
      'firmId',
    );
  });

  it('with 400 for an event that the kind does not have', async () => {
    const { caseId = '' } = await filed();
    for (const type of ['FLY', 'constructor', '__proto__', 'toString'])
      expect([type, (await clerk.event(caseId, type)).ok(400).code]).toEqual([type, 'CASE.EVENT_UNKNOWN']);
  });

  it('with 403 for an event that only the system sends', async () => {
    const { caseId = '' } = await filed();
    const resident = await world.tracking(await filed());
    for (const type of [
      'REGISTRATION_DEADLINE_PASSED',
      'DEADLINE_RUNG_REACHED',
      'CALENDAR_REVISED',
      'xstate.init',
      'xstate.stop',
    ]) {
      expect([type, (await clerk.event(caseId, type)).ok(403).code]).toEqual([type, 'CASE.EVENT_RESERVED']);
      expect((await resident.post('/api/track/events', { type })).status).toBe(403);
    }
    expect((await clerk.get(`/api/cases/${caseId}`)).ok(200).version).toBe(1);
  });
});

describe('a key', () => {
  it('with the same body gets the stored answer again', async () => {
    const { caseId = '' } = await filed();
    const send = () => clerk.event(caseId, 'REGISTER', {}, {}, { 'idempotency-key': 'once' });
    const [first, second] = [await send(), await send()];
    expect(second.ok(200)).toEqual(first.ok(200));
    expect([first, second].map((answer) => answer.headers.get('idempotent-replayed'))).toEqual([
      null,
      'true',
    ]);
    const view = (await clerk.get(`/api/cases/${caseId}`)).ok(200);
    expect(view.version).toBe(2);
  });

  it('with the same body gets the same refusal again, also when it would pass by now', async () => {
    const { caseId = '' } = await filed();
    const send = () =>
      clerk.event(
        caseId,
        'ACCEPT',
        { withinPower: true, notSeisedElsewhere: true },
        {},
        { 'idempotency-key': 'early' },
      );
    expect((await send()).ok(409).code).toBe('CASE.EVENT_NOT_ALLOWED');
    (await clerk.event(caseId, 'REGISTER')).ok(200);
    expect((await send()).ok(409).code).toBe('CASE.EVENT_NOT_ALLOWED');
  });

  it('with another body is refused', async () => {
    const { caseId = '' } = await filed();
    const key = { 'idempotency-key': 'same' };
    (await clerk.event(caseId, 'ADD_NOTE', { text: '一' }, {}, key)).ok(200);
    expect((await clerk.event(caseId, 'ADD_NOTE', { text: '二' }, {}, key)).ok(422).code).toBe(
      'COMMAND.KEY_REUSED',
    );
  });

  it('of two people is two keys', async () => {
    const { caseId = '' } = await filed();
    const other = await world.as('clerk2');
    const key = { 'idempotency-key': 'mine' };
    (await clerk.event(caseId, 'ADD_NOTE', { text: '一' }, {}, key)).ok(200);
    (await other.event(caseId, 'ADD_NOTE', { text: '二' }, {}, key)).ok(200);
  });

  it('makes a double click on "file" one complaint', async () => {
    const body = await complaintOf(world, { title: '双击提交' });
    const send = () => world.anyone.post('/api/complaints', body, { 'idempotency-key': 'double-click' });
    const [first, second] = await Promise.all([send(), send()]);
    const third = await send();
    expect([second.ok(201).caseNo, third.ok(201).queryCode]).toEqual([
      first.ok(201).caseNo,
      first.body.queryCode,
    ]);
    const other = await world.anyone.post(
      '/api/complaints',
      { ...body, title: '另一件' },
      { 'idempotency-key': 'double-click' },
    );
    expect(other.ok(422).code).toBe('COMMAND.KEY_REUSED');
  });

  it('must be plain', async () => {
    const { caseId = '' } = await filed();
    expect(
      (await clerk.event(caseId, 'REGISTER', {}, {}, { 'idempotency-key': 'x'.repeat(201) })).status,
    ).toBe(400);
  });
});

it('of two parallel decisions one wins and the other is told how things stand', async () => {
  const { caseId = '' } = await filed();
  (await clerk.event(caseId, 'REGISTER')).ok(200);
  const other = await world.as('clerk2');
  const accept = (who: HttpClient) =>
    who.event(caseId, 'ACCEPT', { withinPower: true, notSeisedElsewhere: true }, { expectedVersion: 2 });
  const answers = await Promise.all([accept(clerk), accept(other)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
    code: 'CASE.STALE_VERSION',
    version: 3,
  });
});

it('every action that is offered with a reason against it is refused for that reason', async () => {
  const caseId = await notified();
  for (const username of ['clerk1', 'firm1', 'sg']) {
    const who = await world.as(username);
    const { items } = (await who.get(`/api/cases/${caseId}/actions`)).ok(200);
    expect(items.length).toBeGreaterThan(3);
    for (const { type, available, why } of items) {
      expect([username, type, why === null]).toEqual([username, type, available]);
      if (available) continue;
      const status = (await who.event(caseId, type, {})).status;
      expect([username, type, [400, 403, 409].includes(status)]).toEqual([username, type, true]);
    }
  }
  expect((await clerk.get(`/api/cases/${caseId}`)).ok(200).state).toBe('notifiedFirm');
});

it('a command without a worker is accepted, pending, and can be asked for', async () => {
  const quiet = await startWorld({ worker: false });
  try {
    const body = await complaintOf(quiet);
    const opened = (await quiet.anyone.post('/api/complaints', body)).ok(201);
    expect(opened).toMatchObject({ version: 0, stage: 'checking' });
    const resident = await quiet.tracking(opened);
    expect((await resident.get('/api/track')).ok(200)).toMatchObject({ status: 'opening', version: 0 });
    const sent = await resident.post('/api/track/events', { type: 'URGE' });
    expect(sent.ok(202)).toMatchObject({ outcome: 'pending' });
    const location = String(sent.headers.get('location'));
    expect((await resident.get(location)).ok(200)).toMatchObject({ outcome: 'pending', type: 'URGE' });
    expect((await quiet.anyone.get(location)).status).toBe(401);
    expect((await (await quiet.as('clerk1')).get(location)).ok(404).code).toBe('COMMAND.NOT_FOUND');
    expect((await quiet.anyone.get('/api/health/ready')).status).toBe(503);
  } finally {
    await quiet.close();
  }
});
