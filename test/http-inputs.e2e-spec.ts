import { connect } from 'node:net';
import { type AppWorld, startWorld } from './world/app.js';
import { complaintOf } from './world/complaints.js';

let world: AppWorld;
let complaint: Record<string, unknown>;
beforeAll(async () => {
  world = await startWorld();
  complaint = await complaintOf(world);
});
afterAll(() => world.close());

const fields = (body: Record<string, unknown>) =>
  (body.errors as { field: string }[]).map(({ field }) => field);

describe('a complaint', () => {
  it.each<[string, object, string]>([
    ['with NUL in its text', { text: 'a\0b' }, 'text'],
    ['with half a surrogate pair', { title: '\ud83d' }, 'title'],
    ['of 10,001 characters', { text: '电'.repeat(10_001) }, 'text'],
    ['of nothing but blanks', { text: ' \u3000\n ' }, 'text'],
    ['on a day that does not exist', { occurredOn: '2026-02-30' }, 'occurredOn'],
    ['of year 0', { occurredOn: '0000-01-01' }, 'occurredOn'],
    ['of an unknown type', { type: 'revenge' }, 'type'],
    ['with a list for an object', { contact: [] }, 'contact'],
    ['with a list for text', { title: ['a'] }, 'title'],
    ['with an object for text', { title: { toString: 'x' } }, 'title'],
    ['with a field that nobody knows', { admin: true }, 'admin'],
    ['about a firm that nobody knows', { firmId: '01a20000-0000-7000-8000-000000000000' }, 'firmId'],
    ['about an estate that nobody knows', { estateId: 'toString' }, 'estateId'],
  ])('%s is refused, and the field is named', async (_name, more, field) => {
    const refused = (await world.anyone.post('/api/complaints', { ...complaint, ...more })).ok(400);
    expect(refused.code).toBe('INPUT.INVALID');
    expect(fields(refused).map((path) => path.split('.')[0])).toContain(field);
  });

  it('in the future is refused with its reason', async () => {
    const refused = (
      await world.anyone.post('/api/complaints', { ...complaint, occurredOn: '2026-12-31' })
    ).ok(400);
    expect(refused.errors[0].message).toMatch(/将来|未来|晚于|今天/);
  });

  it.each<[string, object]>([
    ['of 10,000 characters', { text: '𠮷'.repeat(10_000) }],
    [
      'with rare characters and emoji',
      { title: '𠮷野家👨‍👩‍👧门口', text: '“引号”<script>alert(1)</script>{{7*7}}${x}' },
    ],
    ['by landline', { contact: { name: '欧阳娜娜', phone: '0756-2881234' } }],
    ['without a name', { identityMode: 'anonymous', contact: undefined }],
    ['with nulls for what was not entered', { wish: null, occurredOn: null, firmId: null }],
  ])('%s is taken', async (_name, more) => {
    (await world.anyone.post('/api/complaints', { ...complaint, ...more })).ok(201);
  });

  it('comes back word for word to whoever wrote it', async () => {
    const text = '=cmd|calc 第一行\n第二行 𠮷 <b>粗</b> {{constructor}}';
    const filed = (await world.anyone.post('/api/complaints', { ...complaint, text })).ok(201);
    const view = (await (await world.tracking(filed)).get('/api/track')).ok(200);
    expect(view.timeline[0].words.text).toBe(text);
  });
});

describe('a body', () => {
  const post = (body: string | Uint8Array, type = 'application/json') =>
    world.anyone.send('POST', '/api/complaints', { 'content-type': type }, body);

  it.each(['{"title":', '', 'null', '[]', '"text"', '42', '{"a":1}{', '\ufeff{}'])(
    '%j is no complaint',
    async (body) => {
      const { status, body: problem } = await post(body);
      expect([status, problem.type, problem.requestId]).toEqual([
        400,
        expect.stringMatching(/^urn:heyi:error:INPUT\./),
        expect.any(String),
      ]);
    },
  );

  it('that is no UTF-8 is refused', async () => {
    expect((await post(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))).ok(400).code).toBe(
      'INPUT.NOT_JSON',
    );
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'with the key %s is refused and pollutes nothing',
    async (key) => {
      expect((await post(`{"contact":{"${key}":{"polluted":1}}}`)).ok(400).code).toBe('INPUT.INVALID');
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );

  it('of a hundred levels or a hundred thousand keys is refused, with a few of its faults', async () => {
    const deep = `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`;
    const wide = `{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":1`).join(',')}}`;
    for (const body of [deep, wide]) {
      const refused = (await post(body)).ok(400);
      expect(refused.errors.length).toBeLessThanOrEqual(20);
    }
  });

  it('that is too large is refused with the limit', async () => {
    expect((await post(JSON.stringify({ text: 'a'.repeat(300_000) }))).ok(413)).toMatchObject({
      code: 'INPUT.TOO_LARGE',
      limit: 262_144,
    });
  });

  it.each([
    'application/x-www-form-urlencoded',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/xml',
  ])('as %s is refused', async (type) =>
    expect((await post('a=1', type)).ok(415).code).toBe('INPUT.MEDIA_TYPE'),
  );

  it('that is packed is refused', async () => {
    const packed = await world.anyone.send(
      'POST',
      '/api/complaints',
      { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      'x',
    );
    expect(packed.status).toBe(415);
  });
});

describe('an address', () => {
  it.each([
    '/api//kinds',
    '/api/kinds/',
    '/API/kinds',
    '/api/kinds;x=1',
    '/api/kinds%2f',
    '/%zz',
    '/api/nothing',
  ])('%s leads nowhere', async (path) => {
    const answer = await world.anyone.get(path);
    expect([path, answer.status, answer.body.code]).toEqual([path, 404, 'ROUTE.UNKNOWN']);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('that names a kind, state or file of nobody is answered as such', async () => {
    for (const name of ['nothing', 'constructor', '__proto__', 'toString'])
      expect((await world.anyone.get(`/api/kinds/${name}`)).ok(404).code).toBe('KIND.UNKNOWN');
    expect((await world.anyone.get('/api/kinds/complaint/diagram.svg?state=constructor')).status).toBe(400);
  });
});

describe('a query', () => {
  it.each([
    'from=2026-02-30&workdays=5',
    'from=2026-03-02',
    'from=2026-03-02&workdays=-1',
    'from=2026-03-02&workdays=367',
    'from=2026-03-02&workdays=5.5',
    'from=2026-03-02&workdays=5&workdays=6',
    'from=2026-03-02&workdays=5&extra=1',
    'from[a]=1&workdays=5',
    'from=0000-00-00&workdays=1',
  ])('for a due date: %s is refused', async (query) =>
    expect((await world.anyone.get(`/api/calendar/due?${query}`)).ok(400).code).toBe('INPUT.INVALID'),
  );

  it('for a due date is answered with day, reasons and a sentence', async () => {
    const due = (await world.anyone.get('/api/calendar/due?from=2026-09-30&workdays=5')).ok(200);
    expect(due).toMatchObject({
      due: '2026-10-13',
      dueAt: '2026-10-14T00:00:00.000+08:00',
      provisional: false,
    });
    expect(due.skipped[0]).toMatchObject({ date: '2026-10-01', reason: 'holiday', name: '国庆节' });
    expect((await world.anyone.get('/api/calendar/due?from=2028-01-03&workdays=1')).ok(200).provisional).toBe(
      true,
    );
  });

  it('for a list is checked', async () => {
    const clerk = await world.as('clerk1');
    for (const query of [
      'limit=0',
      'limit=101',
      'limit=x',
      'view=all',
      'cursor=nonsense',
      'cursor=W10',
      'firmId=1',
      'from=yesterday',
      'q=a&q=b',
    ])
      expect([query, (await clerk.get(`/api/cases?${query}`)).status]).toEqual([query, 400]);
    expect((await clerk.get('/api/cases?kind=nothing')).status).toBe(404);
    expect((await clerk.get('/api/cases?q=%25_%25')).ok(200).items).toEqual([]);
  });
});

it('a request id is kept when it is plain, and replaced when it is not', async () => {
  const id = async (given: string) =>
    (await world.anyone.with({ 'x-request-id': given }).get('/api/nothing')).body.requestId;
  expect(await id('abc-123')).toBe('abc-123');
  expect(await id('a b"} {')).toMatch(/^[0-9a-f-]{36}$/);
  expect(await id('x'.repeat(65))).toMatch(/^[0-9a-f-]{36}$/);
});

it('answers carry a strict policy and are not kept', async () => {
  const { headers } = await world.anyone.get('/api/firms');
  expect(headers.get('content-security-policy')).toContain("object-src 'none'");
  expect(headers.get('content-security-policy')).not.toContain('unsafe');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-powered-by')).toBeNull();
});

it('an address is taken as it is written, dots are not walked', async () => {
  for (const path of ['/api/%2e%2e/api/kinds', '/api/../api/kinds', '/api/docs/%2e%2e%2fpackage.json'])
    expect([path, await raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)]).toEqual([
      path,
      expect.stringMatching(/^HTTP\/1\.1 404/),
    ]);
});

it('broken HTTP gets 400 and the line is cut', async () => {
  const answer = await raw(
    `POST /api/complaints HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 400/);
});

/** What the server says to these bytes, until it cuts the line. */
function raw(sent: string): Promise<string> {
  const { port, hostname } = new URL(world.base);
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(Number(port), hostname, () => socket.write(sent));
    socket.on('data', (data) => (heard += String(data)));
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
  });
}
