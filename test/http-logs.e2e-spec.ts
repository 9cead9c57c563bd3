import { Writable } from 'node:stream';
import { createLogger } from '#observability/logger.js';
import { type AppWorld, DEMO_PASSWORD, startWorld } from './world/app.js';
import { complaintOf } from './world/complaints.js';
import { cookieOf } from './world/people.js';

/** Words that stand nowhere else: whatever log line holds one of them has it from a person. */
const NAME = '司徒箴言';
const PHONE = '13977712345';
const ID_NUMBER = '440401197703045678';
const MAIL = 'situ.zhenyan@telling.example';
const WORDS = '地下车库渗水已三周的独特措辞';
const PASSWORD = 'a telling pass phrase 8841';
const PLANTED = 'planted\n{"level":50,"msg":"forged"}\u001b[31m';

const lines: string[] = [];
const sink = new Writable({
  write(chunk, _encoding, done) {
    lines.push(String(chunk));
    done();
  },
});

let world: AppWorld;
const secrets = new Set([NAME, PHONE, ID_NUMBER, MAIL, WORDS, PASSWORD, DEMO_PASSWORD, 'forged']);
beforeAll(async () => {
  world = await startWorld({
    severable: true,
    logger: createLogger({ logLevel: 'trace' }, sink),
  });
});
afterAll(() => world.close());

it('no log line holds a person, a code, a password or a cookie, whatever happened to a complaint', async () => {
  const body = await complaintOf(world, {
    title: `${WORDS} ${PHONE}`,
    text: `我叫${NAME}，身份证${ID_NUMBER}，电话${PHONE}，${WORDS}。`,
    contact: { name: NAME, phone: PHONE, email: MAIL },
  });
  const filed = (await world.anyone.post('/api/complaints', body)).ok(201);
  const { caseNo, queryCode, trackToken, caseId } = filed as Record<string, string>;
  for (const secret of [queryCode, trackToken]) secrets.add(String(secret));

  await tracked({ caseNo, queryCode });
  await tracked({ token: trackToken });
  (await world.anyone.post('/api/track', { caseNo, queryCode: '0000-0000-0000' })).ok(404);
  await world.anyone.get(`/api/track?queryCode=${queryCode}&phone=${PHONE}`);

  await signedIn(String(caseId));
  await wrongInputs();
  await failures(String(caseId), body);

  expect(lines.some((line) => line.includes('request failed'))).toBe(true);
  const telling = lines.filter((line) => [...secrets].some((secret) => line.includes(secret)));
  expect(telling).toEqual([]);
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
});

async function tracked(claim: object): Promise<void> {
  const { token } = (await world.anyone.post('/api/track', claim)).ok(200);
  secrets.add(String(token));
  const resident = world.anyone.with({ authorization: `Bearer ${String(token)}` });
  (await resident.get('/api/track')).ok(200);
  (await resident.get('/api/track/receipt.pdf')).ok(200);
}

it('sign-ins, good and failed, and doors that were tried stand in the log', async () => {
  const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const refused = (code: string) => entries.find((entry) => entry.code === code);
  const { id } = (await (await world.as('clerk1')).get('/api/me')).ok(200);
  expect(entries).toContainEqual(expect.objectContaining({ msg: 'signed in', account: id, factor: null }));
  for (const code of ['AUTH.FAILED', 'TRACK.NOT_FOUND', 'AUTH.SIGN_IN'])
    expect(refused(code)).toMatchObject({
      msg: 'request refused',
      route: expect.any(String),
      requestId: expect.any(String),
    });
});

/** A sign-in that fails, one that does not, a look at the identity, and a session that is gone. */
async function signedIn(caseId: string): Promise<void> {
  const login = (username: string, password: string) =>
    world.anyone.post('/api/auth/login', { username, password });
  (await login(NAME, PASSWORD)).ok(401);
  (await login('clerk1', PASSWORD)).ok(401);
  const { headers } = await login('clerk1', DEMO_PASSWORD);
  const cookie = cookieOf(headers);
  secrets.add(String(cookie.split('=')[1]));
  const clerk = world.anyone.with({ cookie });
  (await clerk.post(`/api/cases/${caseId}/identity`, { reason: `核实 ${NAME} ${PHONE}` })).ok(200);
  (await clerk.post(`/api/cases/${caseId}/query-code`, { proof: 'callBack', note: `回拨 ${PHONE}` })).ok(201);
  (await clerk.get(`/api/cases?q=${encodeURIComponent(NAME)}`)).ok(200);
  (await clerk.post('/api/auth/password', { currentPassword: DEMO_PASSWORD, newPassword: NAME })).ok(400);
  (await clerk.post('/api/auth/logout')).ok(200);
  (await clerk.get('/api/me')).ok(401);
}

/** Broken JSON, unknown addresses and ids that are none, each with somebody's words in it. */
async function wrongInputs(): Promise<void> {
  const json = { 'content-type': 'application/json' };
  await world.anyone.send('POST', '/api/complaints', json, `{"name":"${NAME}","phone":${PHONE},`);
  await world.anyone.get(`/api/cases/${encodeURIComponent(NAME)}`);
  await world.anyone.get(`/nowhere/${encodeURIComponent(NAME)}?phone=${PHONE}`);
  await world.anyone.get(`/api/firms?q=${encodeURIComponent(`${NAME}\0`)}`);
  await world.anyone.get(`/api/nowhere/${encodeURIComponent(PLANTED)}`);
  await world.anyone.post('/api/track', { caseNo: PLANTED, queryCode: PLANTED });
}

/** The database refuses in the midst of it: its errors tell values, their wrapper all parameters. */
async function failures(caseId: string, body: object): Promise<void> {
  const broken = async (table: string, work: () => Promise<unknown>): Promise<void> => {
    await world.dataSource.query(`ALTER TABLE ${table} RENAME TO ${table}_gone`);
    await work();
    await world.dataSource.query(`ALTER TABLE ${table}_gone RENAME TO ${table}`);
  };
  await broken('person_identity', async () => {
    const { code } = (await world.anyone.post('/api/complaints', body)).ok(500);
    expect(code).toBe('SYSTEM.UNEXPECTED');
  });
  await broken('account', async () => {
    (await world.anyone.post('/api/auth/login', { username: NAME, password: PASSWORD })).ok(500);
  });
  const clerk = await world.as('clerk1');
  await broken('case_content', () =>
    clerk.post(`/api/cases/${caseId}/identity`, { reason: `核实 ${NAME} ${PHONE}` }),
  );
  await world.line.cut();
  (await world.anyone.post('/api/complaints', body)).ok(503);
  await world.line.mend();
}
