import { createHash } from 'node:crypto';
import { readdir, utimes, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '#kernel/ids.js';
import { AttachmentSweep } from '#persistence/files/attachment-sweep.js';
import { type AppWorld, startWorld } from './world/app.js';
import { complaintOf } from './world/complaints.js';
import type { Answer, HttpClient } from './world/http-client.js';
import { PNG, uploadFile } from './world/upload.js';

let world: AppWorld;
let clerk: HttpClient;
let firm: HttpClient;
beforeAll(async () => {
  world = await startWorld();
  [clerk, firm] = [await world.as('clerk1'), await world.as('firm1')];
});
afterAll(() => world.close());

const file = async (more: object = {}, who = world.anyone) =>
  who.post('/api/complaints', await complaintOf(world, more));
const download = (who: HttpClient, id: string) => who.get(`/api/attachments/${id}`);
const field = ({ body }: Answer) => [body.code, body.errors?.[0]?.field, body.errors?.[0]?.message];

/** What lies below the folder of files, apart from folders. */
async function onDisk(): Promise<string[]> {
  const names = await readdir(join(world.dataDir, 'files'), { recursive: true, withFileTypes: true });
  return names.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/** A complaint that the firm answers. */
async function withFirm(more: object = {}): Promise<{ caseId: string; resident: HttpClient }> {
  const filed = (await file(more)).ok(201);
  const caseId = String(filed.caseId);
  (await clerk.event(caseId, 'REGISTER')).ok(200);
  (await clerk.event(caseId, 'ACCEPT', { withinPower: true, notSeisedElsewhere: true })).ok(200);
  (await clerk.event(caseId, 'NOTIFY_FIRM', { redacted: true })).ok(200);
  (await firm.event(caseId, 'SIGN')).ok(200);
  (await firm.event(caseId, 'LOG_CONTACT', { way: 'phone', reached: true, text: '已联系。' })).ok(200);
  return { caseId, resident: await world.tracking(filed) };
}

const ANSWER = {
  fact: '属实。',
  measure: '已修。',
  doneOn: '2026-03-02',
  points: [{ verdict: 'yes', reason: '已修。' }],
};

describe('an upload', () => {
  it('is kept under its digest, and comes back as it was, to be saved', async () => {
    const kept = (await uploadFile(clerk, { name: '电梯 现场（1）.png' })).ok(201);
    const digest = createHash('sha256').update(PNG).digest('hex');
    expect(kept).toEqual({
      id: expect.any(String),
      name: '电梯 现场（1）.png',
      type: 'image/png',
      size: PNG.length,
      digest,
    });
    const answer = await download(clerk, kept.id);
    expect([answer.status, answer.bytes.equals(PNG)]).toEqual([200, true]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(PNG.length),
      'content-disposition': `attachment; filename="attachment.png"; filename*=UTF-8''${encodeURIComponent('电梯 现场（1）.png').replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))}`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it.each([
    ['../../../etc/现场.png', '现场.png'],
    ['C:\\照片\\现场.png', '现场.png'],
    ['%2e%2e%2f现场.png', '%2e%2e%2f现场.png'],
    ['\u202e现场.png', '现场.png'],
    [`${'长'.repeat(300)}.png`, `${'长'.repeat(196)}.png`],
  ])('named %j is named %j', async (name, kept) => {
    expect((await uploadFile(world.anyone, { name })).ok(201).name).toBe(kept);
  });

  it('of exactly 20 MB is taken, of one byte more refused with the limit', async () => {
    const bytes = Buffer.concat([PNG, Buffer.alloc(20 * 1024 * 1024 - PNG.length)]);
    expect((await uploadFile(clerk, { bytes })).ok(201).size).toBe(bytes.length);
    const before = await onDisk();
    const refused = (await uploadFile(clerk, { bytes: Buffer.concat([bytes, Buffer.from([0])]) })).ok(413);
    expect(refused).toMatchObject({ code: 'UPLOAD.TOO_LARGE', detail: expect.stringContaining('20 MB') });
    expect((await uploadFile(clerk, { bytes: Buffer.concat([bytes, bytes]) })).status).toBe(413);
    expect(await onDisk()).toEqual(before);
  });

  it.each<[string, { name?: string; type?: string; bytes?: Uint8Array }]>([
    ['with the bytes of another type', { bytes: Buffer.from('%PDF-1.7\n%%EOF') }],
    ['with another extension', { name: '现场.pdf' }],
    ['with no extension', { name: '现场' }],
    ['with another declared type', { type: 'application/pdf' }],
    ['with no declared type', { type: '' }],
    [
      'that is SVG',
      {
        name: 'a.svg',
        type: 'image/svg+xml',
        bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      },
    ],
    [
      'that is HTML',
      { name: 'a.html', type: 'text/html', bytes: Buffer.from('<!doctype html><script>alert(1)</script>') },
    ],
    ['that is HTML called a picture', { bytes: Buffer.from('<!doctype html><script>alert(1)</script>') }],
    ['that is a zip', { name: 'a.zip', type: 'application/zip', bytes: Buffer.from('PK\x03\x04') }],
  ])('%s is refused', async (_what, as) => {
    const before = await onDisk();
    const refused = (await uploadFile(clerk, as)).ok(415);
    expect(refused).toMatchObject({
      code: 'UPLOAD.TYPE_REFUSED',
      detail: expect.stringContaining('JPEG、PNG、WebP、PDF、MP4'),
    });
    expect(await onDisk()).toEqual(before);
  });

  it('of nothing is refused', async () => {
    expect(field(await uploadFile(clerk, { bytes: new Uint8Array() }))).toEqual([
      'INPUT.INVALID',
      'file',
      expect.stringContaining('空'),
    ]);
  });

  it('by nobody known is counted by address', async () => {
    const { Limits } = await import('#parties/limits/limits.js');
    const taken: string[] = [];
    const limits = world.app.get(Limits);
    const take = limits.take.bind(limits);
    limits.take = (rule, key) => {
      taken.push(rule.name);
      return take(rule, key);
    };
    await world.upload(world.anyone);
    await world.upload(clerk);
    limits.take = take;
    expect(taken).toEqual(['upload-address']);
  });

  it('with a session that is over is not taken for anonymous', async () => {
    const lost = world.anyone.with({ cookie: 'heyi_session=gone' });
    expect((await uploadFile(lost)).ok(401).code).toBe('AUTH.SIGN_IN');
  });
});

describe('a form', () => {
  const part = (name: string, more = '', type = 'image/png') =>
    `--x\r\ncontent-disposition: form-data; name="${name}"${more}\r\ncontent-type: ${type}\r\n\r\n`;
  const photo = (name = 'file') =>
    Buffer.concat([Buffer.from(part(name, '; filename="a.png"')), PNG, Buffer.from('\r\n')]);
  const end = Buffer.from('--x--\r\n');
  const send = (parts: readonly Uint8Array[], type = 'multipart/form-data; boundary=x') =>
    clerk.send('POST', '/api/attachments', { 'content-type': type }, Buffer.concat(parts));
  const note = Buffer.from(`${part('note', '', 'text/plain')}hello\r\n`);

  it.each<[string, () => Promise<Answer>, number, string]>([
    ['without a boundary', () => send([photo(), end], 'multipart/form-data'), 400, 'UPLOAD.BROKEN'],
    [
      'with another boundary',
      () => send([photo(), end], 'multipart/form-data; boundary=y'),
      400,
      'UPLOAD.BROKEN',
    ],
    ['that breaks off', () => send([photo().subarray(0, -20)]), 400, 'UPLOAD.BROKEN'],
    ['that breaks off in a header', () => send([Buffer.from('--x\r\ncontent-dispo')]), 400, 'UPLOAD.BROKEN'],
    ['without an end', () => send([photo()]), 400, 'UPLOAD.BROKEN'],
    ['with nothing in it', () => send([end]), 400, 'INPUT.INVALID'],
    ['with no body', () => send([]), 400, 'INPUT.INVALID'],
    ['without a file', () => send([note, end]), 400, 'INPUT.INVALID'],
    [
      'with text for a file',
      () => send([Buffer.from(`${part('file', '', 'text/plain')}hello\r\n`), end]),
      400,
      'INPUT.INVALID',
    ],
    ['with two files', () => send([photo(), photo(), end]), 400, 'INPUT.INVALID'],
    ['with the file in another field', () => send([photo('photo'), end]), 400, 'INPUT.INVALID'],
    ['with a field before the file', () => send([note, photo(), end]), 400, 'INPUT.INVALID'],
    ['with a field after the file', () => send([photo(), note, end]), 400, 'INPUT.INVALID'],
    [
      'with a hundred fields',
      () => send([photo(), ...Array.from({ length: 100 }, () => note), end]),
      400,
      'INPUT.INVALID',
    ],
    ['with a field called __proto__', () => send([photo('__proto__'), end]), 400, 'UPLOAD.BROKEN'],
    ['that is JSON', () => clerk.post('/api/attachments', { file: 'x' }), 415, 'UPLOAD.NOT_A_FORM'],
    ['that is none', () => clerk.post('/api/attachments'), 415, 'UPLOAD.NOT_A_FORM'],
  ])('%s is refused, and leaves nothing behind', async (_what, sent, status, code) => {
    const before = await onDisk();
    const answer = await sent();
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await onDisk()).toEqual(before);
  });

  it('for a route that takes no file is refused', async () => {
    const answer = await clerk.send(
      'POST',
      '/api/cases',
      { 'content-type': 'multipart/form-data; boundary=x' },
      Buffer.concat([photo(), end]),
    );
    expect(answer.ok(415).code).toBe('INPUT.MEDIA_TYPE');
  });
});

describe('an attachment is named', () => {
  it('in a filing by whoever uploaded it, once', async () => {
    const attachmentIds = [await world.upload(world.anyone), await world.upload(world.anyone)];
    (await file({ attachmentIds })).ok(201);
    const again = await file({ attachmentIds });
    expect(field(again)).toEqual(['INPUT.INVALID', 'attachmentIds', expect.any(String)]);
    const unknown = await file({ attachmentIds: [newId()] });
    expect(field(unknown)).toEqual(field(again));
    expect(field(await file({ attachmentIds: ['photo-1'] }))).toEqual(field(again));
  });

  it('in a filing that is sent twice with the same key', async () => {
    const body = await complaintOf(world, { attachmentIds: [await world.upload(world.anyone)] });
    const send = () => world.anyone.post('/api/complaints', body, { 'idempotency-key': 'twice' });
    const [first, second] = await Promise.all([send(), send()]);
    expect((await send()).ok(201).caseNo).toBe(first.ok(201).caseNo);
    expect(second.ok(201).caseNo).toBe(first.body.caseNo);
  });

  it('by one of two cases that want it at once', async () => {
    const attachmentIds = [await world.upload(world.anyone)];
    const answers = await Promise.all([file({ attachmentIds }), file({ attachmentIds })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400]);
  });

  it('by its uploader, a colleague, the office or the resident, and by nobody else', async () => {
    const { caseId, resident } = await withFirm();
    const [manager, other, sg] = await Promise.all(['manager1', 'firm2', 'sg'].map((name) => world.as(name)));
    const answer = (who: HttpClient, id: string) =>
      who.event(caseId, 'ANSWER', { ...ANSWER, attachmentIds: [id] });
    for (const who of [other as HttpClient, clerk, resident])
      expect(field(await answer(firm, await world.upload(who)))[1]).toBe('attachmentIds');
    const supply = (id: string) =>
      resident.post('/api/track/events', {
        type: 'ADD_EVIDENCE',
        payload: { text: '照片', attachmentIds: [id] },
      });
    expect(field(await supply(await world.upload(firm)))[1]).toBe('attachmentIds');
    expect(field(await file({ attachmentIds: [await world.upload(resident)] }))[1]).toBe('attachmentIds');
    (await supply(await world.upload(resident))).ok(200);
    const id = await world.upload(sg as HttpClient);
    (await clerk.event(caseId, 'ADD_EVIDENCE', { text: '代为补充', attachmentIds: [id] })).ok(200);
    (await answer(firm, await world.upload(manager as HttpClient))).ok(200);
  });

  it('never by the firm to get at what the resident brought', async () => {
    const photo = await world.upload(world.anyone);
    const { caseId, resident } = await withFirm({ attachmentIds: [photo] });
    const stolen = await firm.event(caseId, 'ANSWER', { ...ANSWER, attachmentIds: [photo] });
    expect(field(stolen)[1]).toBe('attachmentIds');
    const again = { type: 'ADD_EVIDENCE', payload: { text: '同一张', attachmentIds: [photo] } };
    (await resident.post('/api/track/events', again)).ok(200);
    expect((await download(firm, photo)).status).toBe(404);
  });
});

it('what the resident adds to an event that both sides read is still not for the firm', async () => {
  const { caseId, resident } = await withFirm();
  const says = async (type: string, payload?: object) =>
    (await resident.post('/api/track/events', { type, payload })).ok(200);
  (await firm.event(caseId, 'ANSWER', { ...ANSWER, attachmentIds: [await world.upload(firm)] })).ok(200);
  (await clerk.event(caseId, 'APPROVE_ANSWER')).ok(200);
  await says('CONFIRM_SOLVED');
  const photo = await world.upload(world.anyone);
  await says('REOPEN', { newFacts: true, text: '又停了。', attachmentIds: [photo] });
  const [read, unread] = [await download(clerk, photo), await download(firm, photo)];
  expect([read.status, unread.status]).toEqual([200, 404]);
});

describe('an attachment is read', () => {
  const statuses = async (id: string, readers: Record<string, HttpClient>) =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(readers).map(async ([name, who]) => [name, (await download(who, id)).status]),
      ),
    );

  it('before a case names it, by its uploader alone', async () => {
    const others = { other: await world.as('clerk2'), firm, anyone: world.anyone };
    expect(await statuses(await world.upload(clerk), { clerk, ...others })).toEqual({
      clerk: 200,
      other: 404,
      firm: 404,
      anyone: 401,
    });
    expect(await statuses(await world.upload(world.anyone), { clerk, ...others })).toEqual({
      clerk: 404,
      other: 404,
      firm: 404,
      anyone: 401,
    });
    expect((await download(clerk, newId())).body.detail).toBe(
      (await download(clerk, await world.upload(firm))).body.detail,
    );
    expect((await download(clerk, 'x')).ok(404).code).toBe('RECORD.NOT_FOUND');
  });

  it('afterwards by those who may read the event that names it', async () => {
    const photo = await world.upload(world.anyone);
    const { caseId, resident } = await withFirm({ attachmentIds: [photo] });
    const stranger = await world.tracking((await file()).ok(201));
    const readers = {
      clerk,
      sg: await world.as('sg'),
      resident,
      firm,
      manager: await world.as('manager1'),
      otherFirm: await world.as('firm2'),
      observer: await world.as('observer'),
      mediator: await world.as('mediator1'),
      admin: await world.as('admin'),
      stranger,
      anyone: world.anyone,
    };
    const nobody = { otherFirm: 404, observer: 404, mediator: 404, admin: 404, stranger: 404, anyone: 401 };
    expect(await statuses(photo, readers)).toEqual({
      clerk: 200,
      sg: 200,
      resident: 200,
      firm: 404,
      manager: 404,
      ...nobody,
    });

    const proof = await world.upload(firm);
    (await firm.event(caseId, 'ANSWER', { ...ANSWER, attachmentIds: [proof] })).ok(200);
    expect(await statuses(proof, readers)).toEqual({
      clerk: 200,
      sg: 200,
      resident: 404,
      firm: 200,
      manager: 200,
      ...nobody,
    });
    (await clerk.event(caseId, 'APPROVE_ANSWER')).ok(200);
    expect(await statuses(proof, readers)).toMatchObject({ resident: 200, firm: 200, otherFirm: 404 });
  });
});

describe('the sweep', () => {
  const sweep = () => world.app.get(AttachmentSweep).sweep(world.clock.now());
  const bytes = (text: string) => Buffer.concat([PNG, Buffer.from(text)]);
  const digest = (content: Buffer) => createHash('sha256').update(content).digest('hex');

  it('takes uploads that no case has named within a day, and keeps what a case has', async () => {
    const [bound, loose] = [bytes('bound'), bytes('loose')];
    const photo = (await uploadFile(clerk, { bytes: bound })).ok(201).id;
    for (const content of [bound, loose]) (await uploadFile(clerk, { bytes: content })).ok(201);
    (await file({ attachmentIds: [photo] }, clerk)).ok(201);
    await sweep();
    expect(await onDisk()).toEqual(expect.arrayContaining([digest(bound), digest(loose)]));
    world.clock.advance(25 * 60 * 60_000);
    await sweep();
    const left = await onDisk();
    expect([left.includes(digest(bound)), left.includes(digest(loose))]).toEqual([true, false]);
    expect((await download(await world.as('clerk1'), photo)).status).toBe(200);
  });

  it('takes what a crash left behind, never old files of which the database knows nothing', async () => {
    const files = join(world.dataDir, 'files');
    const put = async (content: string, folder: string, name: string, days: number) => {
      await mkdir(join(files, folder), { recursive: true });
      await writeFile(join(files, folder, name), content);
      const moment = new Date(Date.now() - days * 24 * 60 * 60_000);
      await utimes(join(files, folder, name), moment, moment);
    };
    await put('fresh', 'aa/aa', 'a'.repeat(64), 0);
    await put('old', 'bb/bb', 'b'.repeat(64), 30);
    await put('half', 'incoming', 'half', 1);
    await put('arriving', 'incoming', 'arriving', 0);
    await sweep();
    const left = await onDisk();
    expect(['a'.repeat(64), 'b'.repeat(64), 'half', 'arriving'].map((name) => left.includes(name))).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('a row that fails leaves no file, and spares one that another row needs', async () => {
    const content = bytes('shared');
    const broken = async (name: string) =>
      (await uploadFile(await world.as('clerk1'), { bytes: content, name })).status;
    const refuse = (on: boolean) =>
      world.dataSource.query(
        on
          ? `ALTER TABLE attachment ADD CONSTRAINT no_more CHECK (name <> 'refused.png')`
          : 'ALTER TABLE attachment DROP CONSTRAINT no_more',
      );
    await refuse(true);
    expect(await broken('refused.png')).toBe(500);
    expect(await onDisk()).not.toContain(digest(content));
    expect(await broken('taken.png')).toBe(201);
    expect(await broken('refused.png')).toBe(500);
    expect(await onDisk()).toContain(digest(content));
    await refuse(false);
  });
});
