import { SMTPServer } from 'smtp-server';
import { pino } from 'pino';
import { CheckpointPost } from '#effects/checkpoint-mail/checkpoint-post.js';
import { MAX_ATTEMPTS } from '#effects/backoff.js';
import { Notary } from '#parties/proof/notary.js';
import { type AppWorld, startWorld } from './world/app.js';
import { complaintOf } from './world/complaints.js';
import type { HttpClient } from './world/http-client.js';

/** A post office on a port of its own that may be told to refuse. */
async function postOffice() {
  const letters: { to: string; text: string }[] = [];
  const mood: { refuse: number } = { refuse: 0 };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      let text = '';
      stream.setEncoding('utf8');
      stream.on('data', (part: string) => {
        text += part;
      });
      stream.on('end', () => {
        if (mood.refuse > 0) {
          mood.refuse -= 1;
          done(Object.assign(new Error('try again later'), { responseCode: 451 }));
          return;
        }
        letters.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), text });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as { port: number };
  return { letters, mood, port, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

let world: AppWorld;
let post: Awaited<ReturnType<typeof postOffice>>;
let sg: HttpClient;
beforeAll(async () => {
  post = await postOffice();
  const mail = { url: `smtp://127.0.0.1:${post.port}`, from: '和议 <heyi@example.org>' };
  world = await startWorld({ env: { mail } });
  sg = await world.as('sg');
});
afterAll(async () => {
  await world.close();
  await post.close();
});
beforeEach(async () => {
  post.letters.length = 0;
  await world.dataSource.query('TRUNCATE checkpoint_mail, checkpoint_reader');
});

const deliver = () => world.app.get(CheckpointPost).deliver();
const letters = async () => (await sg.get('/api/checkpoint-readers')).ok(200).letters;
async function checkpointFor(...addresses: string[]) {
  for (const address of addresses) (await sg.post('/api/checkpoint-readers', { address })).ok(201);
  (await world.anyone.post('/api/complaints', await complaintOf(world))).ok(201);
  const taken = await world.app.get(Notary).take();
  if (!taken) throw new Error('nothing moved');
  return taken;
}

it('each reader gets each checkpoint once, also when several processes send, with a file that proves it', async () => {
  const taken = await checkpointFor('wang@example.org', 'audit@example.net', 'WANG@example.org');
  const runtime = {
    mail: { url: `smtp://127.0.0.1:${post.port}`, from: 'heyi@example.org' },
    publicUrl: 'http://x',
  };
  const other = new CheckpointPost(world.dataSource, runtime, world.clock, pino({ level: 'silent' }));
  await Promise.all([deliver(), other.deliver(), deliver()]);
  expect(post.letters.map(({ to }) => to).toSorted()).toEqual(['audit@example.net', 'wang@example.org']);
  const [file] = /(?<=filename=checkpoint-\d+\.json\r\n(?:[^\r]+\r\n)*\r\n)[A-Za-z0-9+/=\r\n]+/.exec(
    post.letters[0]?.text ?? '',
  ) as unknown as [string];
  expect(JSON.parse(Buffer.from(file, 'base64').toString('utf8'))).toEqual(taken);
  expect(await deliver()).toBe(0);
  expect((await letters()).map(({ status }: { status: string }) => status)).toEqual(['sent', 'sent']);
});

it('a refused letter is tried again later and seen meanwhile; after too many failures it waits for a person', async () => {
  await checkpointFor('wang@example.org');
  post.mood.refuse = 1;
  expect(await deliver()).toBe(0);
  expect(await letters()).toEqual([
    expect.objectContaining({ status: 'waiting', attempts: 1, error: expect.stringContaining('451') }),
  ]);
  expect(await deliver()).toBe(0);
  expect(post.letters).toEqual([]);
  world.clock.advance(3_600_000);
  expect(await deliver()).toBe(1);

  post.letters.length = 0;
  await checkpointFor('audit@example.net');
  post.mood.refuse = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < MAX_ATTEMPTS; tries += 1) {
    await deliver();
    world.clock.advance(3_600_000);
  }
  sg = await world.as('sg');
  expect((await letters()).filter(({ status }: { status: string }) => status === 'parked')).toHaveLength(2);
  post.mood.refuse = 0;
  expect(await deliver()).toBe(0);
  (await sg.post('/api/checkpoint-readers/retry')).ok(200);
  expect(await deliver()).toBe(2);
  expect(post.letters).toHaveLength(2);
});

it('whoever was removed gets no more, and only those who answer for the proof keep the list', async () => {
  const list = (await sg.post('/api/checkpoint-readers', { address: 'gone@example.org' })).ok(201);
  await checkpointFor();
  (await sg.send('DELETE', `/api/checkpoint-readers/${list.items[0].id}`)).ok(200);
  expect(await deliver()).toBe(0);
  for (const username of ['clerk1', 'firm1', 'chair'])
    expect((await (await world.as(username)).get('/api/checkpoint-readers')).status).toBe(403);
  expect((await sg.post('/api/checkpoint-readers', { address: 'a@b\r\nBcc: x@example.org' })).status).toBe(
    400,
  );
});

it('reads of integrity data are noted: accounts by name, the public as one', async () => {
  (await world.anyone.get('/api/registry')).ok(200);
  (await world.anyone.get('/api/registry')).ok(200);
  (await (await world.as('clerk1')).get('/api/registry')).ok(200);
  const { items } = (await sg.get('/api/registry-reads')).ok(200);
  expect(items).toContainEqual(expect.objectContaining({ what: 'list', by: null, times: 2 }));
  expect(items).toContainEqual(expect.objectContaining({ what: 'list', by: expect.any(String), times: 1 }));
  expect((await (await world.as('firm1')).get('/api/registry-reads')).status).toBe(403);
});
