import { Stage } from './access/stage.js';
import { ADDRESSES } from './hostile/addresses.js';
import { BODIES } from './hostile/bodies.js';
import { FILES } from './hostile/files.js';
import { ROLES } from './hostile/roles.js';
import { SESSIONS } from './hostile/sessions.js';
import { stateOfHouse } from './hostile/state-of-house.js';
import { VALUES } from './hostile/values.js';
import type { Answer } from './world/http-client.js';

const INTERNALS =
  /node_modules|\.ts:\d|\.js:\d|at \w+ \(|SELECT |INSERT |relation "|column "|pg_|QueryFailed|Error:|SyntaxError|Unexpected token|\/tmp\/|heyi_firm/;
const CHINESE = /\p{Script=Han}/u;

let stage: Stage;
let before: Record<string, string>;
beforeAll(async () => {
  stage = await Stage.set();
  before = await stateOfHouse(stage);
});
afterAll(() => stage.close());

describe.each([ROLES, SESSIONS, BODIES, VALUES, ADDRESSES, FILES])('$title', ({ attacks }) => {
  it.each(attacks)('$name', async ({ send, status, code }) => {
    const answer = await send(stage);
    expect([answer.status, answer.text]).toEqual([status, expect.anything()]);
    if (code) expect(answer.body.code).toBe(code);
    if (answer.status >= 400) isAProblem(answer);
    const [was, is] = [before, await stateOfHouse(stage)];
    before = is;
    expect(is).toEqual(was);
  });
});

/** In the reader's words, and with nothing of how the house is built. */
function isAProblem({ headers, body, text, status }: Answer): void {
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(body).toMatchObject({ status, type: `urn:heyi:error:${body.code}`, requestId: expect.any(String) });
  expect(text).not.toMatch(INTERNALS);
  expect([body.title, body.detail]).toEqual([expect.stringMatching(CHINESE), expect.stringMatching(CHINESE)]);
  expect(headers.get('location')).toBeNull();
  expect(headers.get('set-cookie') ?? '').not.toMatch(/heyi_session=\w/);
}

it('the same in English for whoever reads English', async () => {
  const english = stage.who('handler').with({ 'accept-language': 'en-GB,en;q=0.9,zh;q=0.1' });
  for (const path of ['/api/accounts', '/api/cases/x', '/api/cases?limit=x', '/api/nothing']) {
    const { body } = await english.get(path);
    expect([body.title, body.detail]).toEqual([
      expect.not.stringMatching(CHINESE),
      expect.not.stringMatching(CHINESE),
    ]);
  }
  for (const odd of ['*', 'en;q=x', ';;;', 'x'.repeat(5_000), 'tlh', 'zh-Hant;q=0'])
    expect((await stage.who('handler').with({ 'accept-language': odd }).get('/api/accounts')).status).toBe(
      403,
    );
});

it('nothing of it all has polluted the program', () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

describe('two at the same moment', () => {
  const complaint = async () => {
    const { world } = stage.walk;
    const { complaintOf } = await import('./world/complaints.js');
    return complaintOf(world);
  };

  it('accept a case: one wins, the other is told that it has moved on', async () => {
    const { caseId } = (await stage.walk.world.anyone.post('/api/complaints', await complaint())).ok(201);
    await stage.walk.does('clerk1', String(caseId), 'REGISTER');
    const accept = { withinPower: true, notSeisedElsewhere: true };
    const answers = await Promise.all(
      (['clerk', 'sec-gen', 'clerk'] as const).map((who) =>
        stage.who(who).event(String(caseId), 'ACCEPT', accept),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('press the button twice: one complaint, and the same answer', async () => {
    const body = await complaint();
    const twice = () =>
      stage.walk.world.anyone.post('/api/complaints', body, { 'idempotency-key': 'double-click' });
    const [one, two] = await Promise.all([twice(), twice()]);
    expect(one.ok(201).caseId).toBe(two.ok(201).caseId);
    const other = await stage.walk.world.anyone.post(
      '/api/complaints',
      { ...body, title: '另一件事' },
      { 'idempotency-key': 'double-click' },
    );
    expect(other.status).toBe(422);
  });

  it('or in the wrong order: what the state does not take is refused with what it takes', async () => {
    await stage.walk.quiet();
    await stage.walk.world.papers();
    const before = await stateOfHouse(stage);
    for (const [who, type, payload] of [
      ['resident', 'RATE', { stars: 5 }],
      ['resident', 'REOPEN', { text: '又坏了。' }],
      ['resident', 'CONFIRM_SOLVED', {}],
    ] as const) {
      const answer = await stage.who(who).post('/api/track/events', { type, payload });
      expect([type, [400, 409].includes(answer.status)]).toEqual([type, true]);
      isAProblem(answer);
    }
    const after = await stateOfHouse(stage);
    expect({ ...after, case_command: '' }).toEqual({ ...before, case_command: '' });
  });
});

it('links that the house gives out are its own, whatever host the request names', async () => {
  const admin = stage
    .who('admin')
    .with({ 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' });
  const made = await admin.post('/api/accounts', { username: 'poisoned', name: '新人', roles: ['clerk'] });
  expect(made.ok(201).invitation.link).toMatch(/^http:\/\/localhost:3000\//);
});

it('a session that has ended opens nothing any more', async () => {
  const clerk = await stage.walk.world.as('clerk2');
  (await clerk.post('/api/auth/logout')).ok(200);
  for (const path of ['/api/me', '/api/cases', '/api/live']) expect((await clerk.get(path)).status).toBe(401);
});
