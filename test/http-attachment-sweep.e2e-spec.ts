import { createHash } from 'node:crypto';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AttachmentSweep } from '#persistence/files/attachment-sweep.js';
import { type AppWorld, startWorld } from './world/app.js';
import { complaintOf } from './world/complaints.js';
import type { HttpClient } from './world/http-client.js';
import { filesOnDisk, PNG, uploadFile } from './world/upload.js';

let world: AppWorld;
let clerk: HttpClient;
beforeAll(async () => {
  world = await startWorld();
  clerk = await world.as('clerk1');
});
afterAll(() => world.close());

const download = (who: HttpClient, id: string) => who.get(`/api/attachments/${id}`);
const onDisk = () => filesOnDisk(world.dataDir);

describe('the sweep', () => {
  const sweep = () => world.app.get(AttachmentSweep).sweep(world.clock.now());
  const bytes = (text: string) => Buffer.concat([PNG, Buffer.from(text)]);
  const digest = (content: Buffer) => createHash('sha256').update(content).digest('hex');

  it('takes uploads that no case has named within a day, and keeps what a case has', async () => {
    const [bound, loose] = [bytes('bound'), bytes('loose')];
    const photo = (await uploadFile(clerk, { bytes: bound })).ok(201).id;
    for (const content of [bound, loose]) (await uploadFile(clerk, { bytes: content })).ok(201);
    (await clerk.post('/api/complaints', await complaintOf(world, { attachmentIds: [photo] }))).ok(201);
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
