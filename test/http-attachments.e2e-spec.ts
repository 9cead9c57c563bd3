import { createHash } from 'node:crypto';
import { type AppWorld, startWorld } from './world/app.js';
import type { Answer, HttpClient } from './world/http-client.js';
import { filesOnDisk, PNG, uploadFile } from './world/upload.js';

let world: AppWorld;
let clerk: HttpClient;
beforeAll(async () => {
  world = await startWorld();
  clerk = await world.as('clerk1');
});
afterAll(() => world.close());

const download = (who: HttpClient, id: string) => who.get(`/api/attachments/${id}`);
const field = ({ body }: Answer) => [body.code, body.errors?.[0]?.field, body.errors?.[0]?.message];
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const onDisk = () => filesOnDisk(world.dataDir);

describe('an upload', () => {
  it('is kept under its digests, and comes back as a copy, to be saved', async () => {
    const kept = (await uploadFile(clerk, { name: '电梯 现场（1）.png' })).ok(201);
    const answer = await download(clerk, kept.id);
    expect(answer.status).toBe(200);
    expect(kept).toEqual({
      id: expect.any(String),
      name: '电梯 现场（1）.png',
      type: 'image/png',
      size: answer.bytes.length,
      digest: sha256(answer.bytes),
      originalDigest: sha256(PNG),
      scan: 'unscanned',
    });
    expect(await onDisk()).toEqual(expect.arrayContaining([kept.digest, kept.originalDigest]));
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(answer.bytes.length),
      'content-disposition': `attachment; filename="attachment.png"; filename*=UTF-8''${encodeURIComponent('电梯 现场（1）.png')}`,
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

  it('that is no picture comes back as it was', async () => {
    const scan = Buffer.from('%PDF-1.7\n%%EOF');
    const kept = (await uploadFile(clerk, { name: '说明.pdf', type: 'application/pdf', bytes: scan })).ok(
      201,
    );
    expect([kept.digest, kept.originalDigest]).toEqual([sha256(scan), sha256(scan)]);
    expect((await download(clerk, kept.id)).bytes.equals(scan)).toBe(true);
  });

  it('of exactly 20 MB is taken, of one byte more refused with the limit', async () => {
    const head = Buffer.from('%PDF-1.7\n');
    const as = { name: '说明.pdf', type: 'application/pdf' };
    const bytes = Buffer.concat([head, Buffer.alloc(20 * 1024 * 1024 - head.length)]);
    expect((await uploadFile(clerk, { ...as, bytes })).ok(201).size).toBe(bytes.length);
    const before = await onDisk();
    const more = Buffer.concat([bytes, Buffer.from([0])]);
    const refused = (await uploadFile(clerk, { ...as, bytes: more })).ok(413);
    expect(refused).toMatchObject({ code: 'UPLOAD.TOO_LARGE', detail: expect.stringContaining('20 MB') });
    expect((await uploadFile(clerk, { ...as, bytes: Buffer.concat([bytes, bytes]) })).status).toBe(413);
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

  it('by nobody known is counted by address, files and megabytes', async () => {
    const { Limits } = await import('#parties/limits/limits.js');
    const taken: string[] = [];
    const limits = world.app.get(Limits);
    const take = limits.take.bind(limits);
    limits.take = (rule, key, points = 1) => {
      taken.push(`${rule.name} ${points}`);
      return take(rule, key, points);
    };
    await world.upload(world.anyone);
    await world.upload(clerk);
    limits.take = take;
    expect(taken).toEqual(['nameless 1', 'upload-address 1', 'upload-bytes 1']);
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
