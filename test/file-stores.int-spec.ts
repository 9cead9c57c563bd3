import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { DataSource } from 'typeorm';
import { armFileFaults, FILE_FAULT_POINTS } from '#engine/fault-point.js';
import { dataSourceOf } from '#persistence/data-source.js';
import { AttachmentStore } from '#persistence/files/attachment-store.js';
import { AttachmentSweep } from '#persistence/files/attachment-sweep.js';
import { DiskFiles } from '#persistence/files/disk-files.js';
import type { FileStore } from '#persistence/files/file-store.js';
import { ObjectFiles } from '#persistence/files/object-files.js';
import { freshDatabase, type TestDatabase } from './world/database.js';
import { fakeS3 } from './world/fake-s3.js';

interface Place {
  readonly files: FileStore;
  /** Digests of what is kept, whoever knows of it. */
  kept(): Promise<string[]>;
  /** Makes a kept file look as if it had been kept then. */
  backdate(digest: string, moment: Date): Promise<void>;
}

const DAY_MS = 24 * 60 * 60_000;
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const from = (bytes: Buffer) => Readable.from([bytes]);

let folder: string;
let database: TestDatabase;
let dataSource: DataSource;
let s3: Awaited<ReturnType<typeof fakeS3>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heyi-files-'));
  database = await freshDatabase();
  dataSource = await dataSourceOf({ url: database.url }).initialize();
  s3 = await fakeS3();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
  await s3.close();
  await rm(folder, { recursive: true });
});

function disk(): Place {
  const root = join(folder, 'disk');
  const pathOf = (digest: string) => join(root, digest.slice(0, 2), digest.slice(2, 4), digest);
  return {
    files: new DiskFiles(root),
    kept: async () =>
      (await readdir(root, { recursive: true }))
        .map((path) => path.slice(-64))
        .filter((name) => /^[0-9a-f]{64}$/.test(name)),
    backdate: (digest, moment) => utimes(pathOf(digest), moment, moment),
  };
}

function bucket(): Place {
  return {
    files: new ObjectFiles(join(folder, 'incoming'), s3.settings),
    kept: async () => [...s3.objects.keys()].map((key) => key.slice(-64)),
    async backdate(digest, moment) {
      for (const [key, object] of s3.objects) if (key.endsWith(digest)) object.at = moment;
    },
  };
}

describe.each([
  ['on a disk', disk],
  ['in an object store', bucket],
])('files %s', (_where, open) => {
  let place: Place;
  let store: AttachmentStore;
  let sweep: AttachmentSweep;
  beforeAll(() => {
    place = open();
    store = new AttachmentStore(dataSource, place.files);
    sweep = new AttachmentSweep(dataSource, place.files, store);
  });
  beforeEach(() => dataSource.query('TRUNCATE attachment CASCADE'));

  const about = (at = new Date()) => ({
    name: '现场.pdf',
    type: 'application/pdf',
    scan: 'unscanned' as const,
    uploader: { kind: 'anonymous' as const, id: null },
    at,
  });
  const some = () => randomBytes(100_000);
  const add = async (bytes: Buffer, copy?: Buffer, at?: Date) =>
    store.add(
      {
        original: await place.files.receive(from(bytes)),
        ...(copy ? { copy: { file: await place.files.receive(from(copy)), type: 'image/jpeg' } } : {}),
      },
      about(at),
    );
  const digestsInRows = async (): Promise<string[]> =>
    (
      await dataSource.query('SELECT digest FROM attachment UNION SELECT original_digest FROM attachment')
    ).map(({ digest }: { digest: string }) => digest);

  it('come back as they were, original and copy', async () => {
    const [original, copy] = [some(), some()];
    const kept = await add(original, copy);
    expect([kept.original.digest, kept.digest, kept.type]).toEqual([
      sha256(original),
      sha256(copy),
      'image/jpeg',
    ]);
    for (const bytes of [original, copy])
      expect((await buffer(await place.files.open(sha256(bytes)))).equals(bytes)).toBe(true);
    await expect(place.files.open('0'.repeat(64)).then(buffer)).rejects.toThrow();
    await expect(place.files.open('../../etc/passwd').then(buffer)).rejects.toThrow('not a digest');
  });

  it('are kept once for equal bytes, and go with the last row', async () => {
    const bytes = some();
    const [one] = [await add(bytes), await add(bytes)];
    const digest = sha256(bytes);
    await dataSource.query('DELETE FROM attachment WHERE id = $1', [one.id]);
    await store.removeUnused(digest);
    expect(await place.kept()).toContain(digest);
    await dataSource.query('DELETE FROM attachment');
    await store.removeUnused(digest);
    expect(await place.kept()).not.toContain(digest);
  });

  it('stay while they are somebody’s original, copy or redacted copy', async () => {
    const [original, copy] = [some(), some()];
    await add(original, copy);
    for (const bytes of [original, copy]) await store.removeUnused(sha256(bytes));
    expect(await place.kept()).toEqual(expect.arrayContaining([sha256(original), sha256(copy)]));
  });

  it('that nobody named go after a day, both of them', async () => {
    const [original, copy] = [some(), some()];
    const now = new Date('2026-03-02T02:00:00Z');
    await add(original, copy, now);
    await sweep.sweep(new Date(now.getTime() + DAY_MS - 1));
    expect(await place.kept()).toContain(sha256(original));
    await sweep.sweep(new Date(now.getTime() + DAY_MS + 1));
    const left = await place.kept();
    expect([left.includes(sha256(original)), left.includes(sha256(copy))]).toEqual([false, false]);
  });

  it('that have no row go while they are young, and are left alone when they are old', async () => {
    const orphans = [some(), some(), some(), some()];
    for (const bytes of orphans) {
      const file = await place.files.receive(from(bytes));
      await place.files.keep(file);
    }
    const [old, ...young] = orphans.map(sha256);
    await place.backdate(old as string, new Date(Date.now() - 30 * DAY_MS));
    await sweep.sweep(new Date());
    const left = await place.kept();
    expect([left.includes(old as string), ...young.map((digest) => left.includes(digest))]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    await place.files.remove(old as string);
  });

  it.each(FILE_FAULT_POINTS)(
    'killed at "%s": no row without its files, and after the sweep no file without a row',
    async (point) => {
      const [original, copy] = [some(), some()];
      const dies = new Promise<void>((resolve) => {
        const disarm = armFileFaults((here) => {
          if (here !== point) return undefined;
          disarm();
          resolve();
          // Whoever is killed does nothing any more, not even clean up.
          return new Promise<never>(() => {});
        });
      });
      void add(original, copy).catch(() => {});
      await dies;
      await dataSource.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND state = 'idle in transaction'`,
      );
      const rows = await digestsInRows();
      expect(await place.kept()).toEqual(expect.arrayContaining(rows));
      await sweep.sweep(new Date(), Date.now() + 60 * 60_000 + 1_000);
      const left = await place.kept();
      expect([left.includes(sha256(original)), left.includes(sha256(copy))]).toEqual([false, false]);
      // The same file is taken at the next attempt.
      await add(original, copy);
      expect(await place.kept()).toEqual(expect.arrayContaining(await digestsInRows()));
    },
  );

  it.each(FILE_FAULT_POINTS)('that fail at "%s" leave nothing behind', async (point) => {
    const bytes = some();
    const disarm = armFileFaults((here) => {
      if (here === point) throw new Error('a defect');
    });
    await expect(add(bytes)).rejects.toThrow('a defect');
    disarm();
    expect(await digestsInRows()).toEqual([]);
    expect(await place.kept()).not.toContain(sha256(bytes));
  });

  it('that are uploaded and removed at once never leave a row without them', async () => {
    const bytes = some();
    await Promise.all([
      ...Array.from({ length: 6 }, () => add(bytes)),
      ...Array.from({ length: 6 }, () => store.removeUnused(sha256(bytes))),
    ]);
    expect(await place.kept()).toContain(sha256(bytes));
  });
});

describe('an object store in trouble', () => {
  const files = () => new ObjectFiles(join(folder, 'incoming'), s3.settings);
  const waiting = async () => (await readdir(join(folder, 'incoming'))).length;

  it('is asked again, and the upload succeeds', async () => {
    const store = new AttachmentStore(dataSource, files());
    s3.failures = 2;
    const file = await files().receive(from(some100()));
    await store.add({ original: file }, aboutPdf());
    expect([...s3.objects.keys()].some((key) => key.endsWith(file.digest))).toBe(true);
  });

  it('that stays away is SYSTEM.STORAGE_AWAY, and nothing is left behind', async () => {
    const store = new AttachmentStore(dataSource, files());
    const before = await waiting();
    const file = await files().receive(from(some100()));
    s3.failures = 1_000;
    await expect(store.add({ original: file }, aboutPdf())).rejects.toMatchObject({
      code: 'SYSTEM.STORAGE_AWAY',
    });
    s3.failures = 0;
    expect(await dataSource.query('SELECT 1 FROM attachment WHERE digest = $1', [file.digest])).toEqual([]);
    expect(await waiting()).toBe(before);
  });

  it('does not take bytes that changed on the way', async () => {
    const file = await files().receive(from(some100()));
    const { size } = await stat(file.path);
    await writeFile(file.path, randomBytes(size));
    await expect(files().prepare(file)).rejects.toMatchObject({ code: 'SYSTEM.STORAGE_AWAY' });
  });

  const some100 = () => randomBytes(100);
  const aboutPdf = () => ({
    name: 'a.pdf',
    type: 'application/pdf',
    scan: 'unscanned' as const,
    uploader: { kind: 'anonymous' as const, id: null },
    at: new Date(),
  });
});
