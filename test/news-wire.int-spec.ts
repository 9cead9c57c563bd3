import { Announcements, type Moved } from '#engine/announcements.js';
import { newId } from '#kernel/ids.js';
import { type NewsWire, postgresWire, redisWire } from '#queue/news-wire.js';
import { freshDatabase } from './world/database.js';
import { describeWithRedis, redisUrl } from './world/redis.js';

/** Both wires are of one process: like those of two containers, whose processes all have the number 1. */
async function tells(wire: (announcements: Announcements) => NewsWire): Promise<void> {
  const [here, there] = [new Announcements(), new Announcements()];
  const wires = [wire(here), wire(there)];
  const [commandId, caseId] = [newId(), newId()];
  const echoes: Moved[] = [];
  here.onMoved((moved) => echoes.push(...moved));
  const news = new Promise<Moved>((resolve) =>
    there.onMoved((moved) => moved.forEach((one) => one.commandId === commandId && resolve(one))),
  );
  // Nobody says when a listener listens: what is lost by design is told again.
  const telling = setInterval(
    () => here.announce([{ commandId, caseId, status: 'applied', state: 'open', version: 3 }]),
    50,
  );
  expect(await news).toEqual({ commandId, caseId, version: 3 });
  clearInterval(telling);
  await Promise.all(wires.map((one) => one.close()));
  expect(new Set(echoes.map(({ version }) => version))).toEqual(new Set([3]));
}

it('news of a case travels over PostgreSQL between houses that cannot tell their process numbers apart', async () => {
  const database = await freshDatabase();
  await tells((announcements) => postgresWire(database.url, announcements));
  await database.drop();
});

describeWithRedis('over Redis', () => {
  it('news of a case travels between houses that cannot tell their process numbers apart', () =>
    tells((announcements) => redisWire(redisUrl() as string, announcements)));
});
