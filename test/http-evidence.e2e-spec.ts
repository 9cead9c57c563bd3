import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { Limits } from '#parties/limits/limits.js';
import { type AppWorld, startWorld } from './world/app.js';
import { complaintOf } from './world/complaints.js';
import { EICAR, fakeClamd } from './world/fake-clamd.js';
import type { Answer, HttpClient } from './world/http-client.js';
import { filesOnDisk, uploadFile, type UploadAs } from './world/upload.js';

const REASON = '核对拍摄时间与地点';
const PDF: UploadAs = { name: '说明.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.7\n%%EOF') };
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let folder: string;
let clamd: Awaited<ReturnType<typeof fakeClamd>>;
let world: AppWorld;
let clerk: HttpClient;
let firm: HttpClient;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heyi-clamd-'));
  clamd = await fakeClamd(join(folder, 'clamd'));
  world = await startWorld({ env: { clamav: clamd.address } });
  [clerk, firm] = [await world.as('clerk1'), await world.as('firm1')];
});
afterAll(async () => {
  await world.close();
  await clamd.close();
  await rm(folder, { recursive: true });
});

/** A photo as a telephone takes it: lying on its side, knowing where it was. */
function photo(color = '#c33'): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: color } })
    .withExif({ IFD0: { Make: 'PhoneOfLin' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 16/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

const uploaded = async (who: HttpClient, as: UploadAs) => (await uploadFile(who, as)).ok(201);
const jpeg = (bytes: Buffer, name = '王家门口.jpg'): UploadAs => ({ name, type: 'image/jpeg', bytes });
const download = (who: HttpClient, id: string) => who.get(`/api/attachments/${id}`);
const opens = (who: HttpClient, id: string, reason: unknown = REASON) =>
  who.post(`/api/attachments/${id}/original`, { reason });
const BOX = { left: 0, top: 0, width: 10, height: 10 };
const blackens = (who: HttpClient, id: string, rectangles: unknown = [BOX], reason = '遮挡门牌号') =>
  who.post(`/api/attachments/${id}/redactions`, { rectangles, reason });
const listed = async (who: HttpClient, caseId: string) =>
  (await who.get(`/api/cases/${caseId}/attachments`)).ok(200).items;
const field = ({ body }: Answer) => [body.code, body.errors?.[0]?.field];

/** A complaint with this evidence, of which the firm knows. */
async function complaintWith(...attachmentIds: string[]) {
  const filed = (await world.anyone.post('/api/complaints', await complaintOf(world, { attachmentIds }))).ok(
    201,
  );
  const caseId = String(filed.caseId);
  for (const [type, payload] of [
    ['REGISTER', {}],
    ['ACCEPT', { withinPower: true, notSeisedElsewhere: true }],
    ['NOTIFY_FIRM', { redacted: true }],
  ] as const)
    (await clerk.event(caseId, type, payload)).ok(200);
  (await firm.event(caseId, 'SIGN')).ok(200);
  return { caseId, resident: await world.tracking(filed) };
}

describe('a picture', () => {
  it('is given to nobody with what the camera wrote into it, and is kept sealed as it was', async () => {
    const bytes = await photo();
    const { id, originalDigest, digest } = await uploaded(world.anyone, jpeg(bytes));
    const { resident } = await complaintWith(id);
    expect(originalDigest).toBe(sha256(bytes));
    for (const who of [clerk, resident]) {
      const copy = await download(who, id);
      expect([copy.status, sha256(copy.bytes)]).toEqual([200, digest]);
      expect(await sharp(copy.bytes).metadata()).toMatchObject({ width: 40, height: 60 });
      expect((await sharp(copy.bytes).metadata()).exif).toBeUndefined();
      expect(copy.bytes.includes('PhoneOfLin')).toBe(false);
    }
  });

  it('that came as WebP is saved as JPEG under its Chinese name', async () => {
    const webp = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#fff' } })
      .webp()
      .toBuffer();
    const { id, type } = await uploaded(clerk, { name: '电梯（1）.webp', type: 'image/webp', bytes: webp });
    const copy = await download(clerk, id);
    expect([type, copy.headers.get('content-type')]).toEqual(['image/jpeg', 'image/jpeg']);
    expect(copy.headers.get('content-disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent('电梯')}%EF%BC%881%EF%BC%89.jpg`,
    );
  });

  it.each<[string, () => Promise<Buffer>, number, string]>([
    ['breaks off', async () => (await photo()).subarray(0, 200), 422, 'UPLOAD.PICTURE_BROKEN'],
    [
      'is noise',
      async () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(999)]),
      422,
      'UPLOAD.PICTURE_BROKEN',
    ],
    [
      'unpacks to 64 million pixels',
      () =>
        sharp({ create: { width: 8_000, height: 8_000, channels: 3, background: '#fff' } })
          .jpeg()
          .toBuffer(),
      413,
      'UPLOAD.TOO_MANY_PIXELS',
    ],
    ['is empty', async () => Buffer.alloc(0), 400, 'INPUT.INVALID'],
  ])('that %s is refused with a reason, and leaves nothing', async (_what, make, status, code) => {
    const before = await filesOnDisk(world.dataDir);
    const refused = await uploadFile(clerk, jpeg(await make()));
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect(await filesOnDisk(world.dataDir)).toEqual(before);
  });
});

describe('the sealed original', () => {
  it('is opened by the office for a reason, and the case tells who did and why', async () => {
    const bytes = await photo('#3c3');
    const { id } = await uploaded(world.anyone, jpeg(bytes));
    const { caseId, resident } = await complaintWith(id);
    const opened = await opens(clerk, id);
    expect([opened.status, opened.bytes.equals(bytes)]).toEqual([200, true]);
    expect(opened.headers.get('content-disposition')).toMatch(/^attachment; .*%E7%8E%8B.*\.jpg$/);
    expect(opened.headers.get('content-security-policy')).toContain('sandbox');
    const [item] = await listed(clerk, caseId);
    expect(item).toMatchObject({
      id,
      name: '王家门口.jpg',
      scan: 'clean',
      portion: 'whole',
      sealed: { digest: sha256(bytes), size: bytes.length, type: 'image/jpeg', uploadedBy: 'anonymous' },
      acts: [{ act: 'opened', reason: REASON, by: expect.stringContaining('秘书处工作人员') }],
    });
    const [own] = await listed(resident, caseId);
    expect([own.sealed, own.acts]).toEqual([undefined, undefined]);
  });

  it('is opened by nobody else, and never without a reason; nothing is noted then', async () => {
    const { id } = await uploaded(world.anyone, jpeg(await photo('#33c')));
    const { caseId, resident } = await complaintWith(id);
    for (const reason of [null, '', '看看', '      '])
      expect((await opens(clerk, id, reason)).status).toBe(400);
    expect((await opens(firm, id)).status).toBe(404);
    expect((await opens(resident, id)).status).toBe(401);
    expect((await opens(world.anyone, id)).status).toBe(401);
    for (const name of ['firm2', 'observer', 'mediator1', 'admin', 'chair'])
      expect([name, (await opens(await world.as(name), id)).status]).toEqual([name, 404]);
    const answer = await uploaded(firm, jpeg(await photo('#3cc')));
    expect((await opens(firm, answer.id)).ok(403).code).toBe('AUTH.FORBIDDEN');
    expect((await listed(clerk, caseId))[0].acts).toEqual([]);
  });
});

describe('black boxes', () => {
  it('turn what is withheld into a copy for the firm; the office and the resident keep theirs', async () => {
    const { id, digest } = await uploaded(world.anyone, jpeg(await photo('#fff')));
    const { caseId, resident } = await complaintWith(id);
    expect((await download(firm, id)).status).toBe(404);
    expect(await listed(firm, caseId)).toEqual([]);

    const redacted = (await blackens(clerk, id)).ok(201);
    const outward = await download(firm, id);
    expect([outward.status, sha256(outward.bytes)]).toEqual([200, redacted.digest]);
    const { data, info } = await sharp(outward.bytes).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => data[(y * info.width + x) * info.channels] as number;
    expect([at(2, 2) < 40, at(35, 55) > 215]).toEqual([true, true]);
    // A name of a file can tell as much as the picture.
    expect(outward.headers.get('content-disposition')).not.toContain(encodeURIComponent('王'));
    expect(await listed(firm, caseId)).toEqual([
      expect.objectContaining({ id, name: '涂黑件.jpg', portion: 'redacted', digest: redacted.digest }),
    ]);
    for (const who of [clerk, resident]) expect(sha256((await download(who, id)).bytes)).toBe(digest);
    expect((await listed(clerk, caseId))[0]).toMatchObject({
      isRedacted: true,
      acts: [{ act: 'redacted', reason: '遮挡门牌号' }],
    });
    expect((await download(await world.as('firm2'), id)).status).toBe(404);
  });

  it('drawn again replace the earlier ones, and the earlier file goes', async () => {
    const { id } = await uploaded(world.anyone, jpeg(await photo('#eee')));
    await complaintWith(id);
    const first = (await blackens(clerk, id)).ok(201).digest;
    const second = (await blackens(clerk, id, [{ ...BOX, left: 20 }])).ok(201).digest;
    expect(sha256((await download(firm, id)).bytes)).toBe(second);
    const left = await filesOnDisk(world.dataDir);
    expect([left.includes(first), left.includes(second)]).toEqual([false, true]);
    const log = await world.dataSource.query(
      'SELECT digest, rectangles FROM attachment_log WHERE attachment_id = $1 ORDER BY id',
      [id],
    );
    expect(log).toEqual([
      { digest: first, rectangles: [BOX] },
      { digest: second, rectangles: [{ ...BOX, left: 20 }] },
    ]);
  });

  it('also cover what the firm brought, for everybody but the firm and the office', async () => {
    const { caseId, resident } = await complaintWith();
    (await firm.event(caseId, 'LOG_CONTACT', { way: 'phone', reached: true, text: '已联系。' })).ok(200);
    const { id, digest } = await uploaded(firm, jpeg(await photo('#ddd')));
    const answer = {
      fact: '属实。',
      measure: '已修。',
      doneOn: '2026-03-02',
      points: [{ verdict: 'yes', reason: '已修。' }],
      attachmentIds: [id],
    };
    (await firm.event(caseId, 'ANSWER', answer)).ok(200);
    (await clerk.event(caseId, 'APPROVE_ANSWER')).ok(200);
    expect(sha256((await download(resident, id)).bytes)).toBe(digest);
    const redacted = (await blackens(clerk, id)).ok(201).digest;
    const digests = await Promise.all(
      [resident, firm, clerk].map(async (who) => sha256((await download(who, id)).bytes)),
    );
    expect(digests).toEqual([redacted, digest, digest]);
  });

  it.each<[string, unknown, string]>([
    ['none', [], 'rectangles'],
    ['beside the picture', [{ ...BOX, left: 40 }], 'rectangles.0'],
    ['beyond its edge', [BOX, { ...BOX, top: 55 }], 'rectangles.1'],
    ['of no width', [{ ...BOX, width: 0 }], 'rectangles.0.width'],
    ['at a negative place', [{ ...BOX, left: -1 }], 'rectangles.0.left'],
    ['at half a pixel', [{ ...BOX, left: 0.5 }], 'rectangles.0.left'],
    ['in words', 'all of it', 'rectangles'],
    ['too many', Array.from({ length: 101 }, () => BOX), 'rectangles'],
  ])('%s are refused', async (_what, rectangles, where) => {
    const { id } = await uploaded(world.anyone, jpeg(await photo('#bbb')));
    await complaintWith(id);
    expect(field(await blackens(clerk, id, rectangles))).toEqual(['INPUT.INVALID', where]);
  });

  it('are for pictures of a case, and for the office', async () => {
    const scan = await uploaded(world.anyone, PDF);
    const { id } = await uploaded(world.anyone, jpeg(await photo('#aaa')));
    const { resident } = await complaintWith(scan.id, id);
    expect((await blackens(clerk, scan.id)).ok(409).code).toBe('ATTACHMENT.NOT_A_PICTURE');
    expect((await blackens(firm, id)).status).toBe(404);
    expect((await blackens(resident, id)).status).toBe(401);
    const loose = await uploaded(clerk, jpeg(await photo('#999')));
    expect((await blackens(clerk, loose.id)).ok(403).code).toBe('AUTH.FORBIDDEN');
  });
});

describe('a virus scanner', () => {
  afterEach(() => (clamd.mood = 'well'));
  const infected: UploadAs = { ...PDF, bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), EICAR]) };

  it('looks at every file', async () => {
    const before = clamd.scanned;
    expect((await uploaded(world.anyone, PDF)).scan).toBe('clean');
    expect(clamd.scanned).toBe(before + 1);
  });

  it('keeps out what carries a virus', async () => {
    const before = await filesOnDisk(world.dataDir);
    const refused = (await uploadFile(clerk, infected)).ok(422);
    expect([refused.code, refused.title]).toEqual(['UPLOAD.INFECTED', '文件含有病毒']);
    expect(await filesOnDisk(world.dataDir)).toEqual(before);
  });

  it('finds it also in the last of three megabytes', async () => {
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(3_000_000), EICAR]);
    expect((await uploadFile(clerk, { ...PDF, bytes })).ok(422).code).toBe('UPLOAD.INFECTED');
  });

  it.each(['hangs up', 'complains'] as const)('that %s lets nothing in', async (mood) => {
    clamd.mood = mood;
    const before = await filesOnDisk(world.dataDir);
    const refused = await uploadFile(clerk, PDF);
    expect([refused.ok(503).code, refused.headers.get('retry-after')]).toEqual(['SYSTEM.SCANNER_AWAY', '60']);
    expect(await filesOnDisk(world.dataDir)).toEqual(before);
  });
});

describe('there is only so much room', () => {
  it('in a case', async () => {
    const { id } = await uploaded(world.anyone, PDF);
    const { caseId, resident } = await complaintWith(id);
    await world.dataSource.query(
      'UPDATE attachment SET size = 1000 * 1024 * 1024 - 20, original_size = 1000 * 1024 * 1024 - 20 WHERE id = $1',
      [id],
    );
    const supply = async (attachmentIds: string[]) =>
      resident.post('/api/track/events', { type: 'ADD_EVIDENCE', payload: { text: '补充', attachmentIds } });
    const more = (await uploaded(resident, PDF)).id;
    (await supply([more])).ok(200);
    const tooMuch = (await uploaded(resident, PDF)).id;
    expect((await supply([tooMuch])).ok(413).code).toBe('UPLOAD.CASE_FULL');
    const bound = await world.dataSource.query('SELECT case_id FROM attachment WHERE id = $1', [tooMuch]);
    expect(bound).toEqual([{ case_id: null }]);
    // What is there already may be named again.
    (await supply([more])).ok(200);
    expect(await listed(resident, caseId)).toHaveLength(2);
  });

  it('for one address in a day', async () => {
    const inADay = { name: 'upload-bytes', points: 1_000, seconds: 86_400 };
    expect((await uploadFile(world.anyone, PDF)).status).toBe(201);
    const rest = world.app.get(Limits).take(inADay, '127.0.0.1', inADay.points);
    await expect(rest).rejects.toMatchObject({ code: 'LIMIT.TOO_MANY' });
    expect((await uploadFile(world.anyone, PDF)).ok(429).code).toBe('LIMIT.TOO_MANY');
    expect((await uploadFile(clerk, PDF)).status).toBe(201);
  });
});
