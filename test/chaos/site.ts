import { setTimeout as pause } from 'node:timers/promises';
import type { FaultPoint } from '#engine/fault-point.js';
import { queueBackend } from '#queue/queue-backend.js';
import { QUEUES, type TransitionJob } from '#queue/queue-names.js';
import { House } from '../world/house.js';
import { OwnPostgres, OwnRedis, ownGround } from '../world/own-servers.js';
import type { QueueName } from './options.js';

const START_TRIES = 20;
const HOUR = 3_600_000;
export type Place = 'allInOne' | 'worker';

/** A whole system to be broken: servers, an all-in-one house and a worker beside it, in a folder that goes with it. */
export class Site {
  private readonly houses = {} as Record<Place, House>;
  private readonly offsets: Record<Place, number> = { allInOne: 0, worker: 0 };
  private latest = 0;
  /** Houses that ended although nobody had killed them. */
  endedByThemselves = 0;

  private constructor(
    private readonly ground: ReturnType<typeof ownGround>,
    readonly postgres: OwnPostgres,
    readonly redis: OwnRedis | undefined,
  ) {}

  /** Undefined when it needs a Redis and this computer has none. */
  static async open(queue: QueueName): Promise<Site | undefined> {
    const ground = ownGround();
    try {
      const redis = queue === 'redis' ? await OwnRedis.start(ground.folder) : undefined;
      if (queue === 'redis' && !redis) {
        await ground.end();
        return undefined;
      }
      const site = new Site(ground, await OwnPostgres.start(ground.folder), redis);
      for (const place of ['allInOne', 'worker'] as const) await site.settle(place);
      return site;
    } catch (error) {
      await ground.end();
      throw error;
    }
  }

  get url(): string {
    return this.houses.allInOne.url;
  }

  /** Killed where it stands, and started again. */
  async kill(place: Place): Promise<void> {
    await this.houses[place].kill();
    await this.settle(place);
  }

  /** Killed when it next passes this point; nothing happens if it does not within a while. */
  async killAt(place: Place, point: FaultPoint): Promise<void> {
    const house = this.houses[place];
    await house.dieAt(point);
    const died = await Promise.race([house.gone, pause(1_500, 'lives')]);
    if (died === 'lives') await house.dieAt(null);
    else await this.settle(place);
  }

  async moveClock(place: Place, milliseconds: number): Promise<void> {
    this.offsets[place] = milliseconds;
    this.latest = Math.max(this.latest, milliseconds);
    await this.houses[place].moveClock(milliseconds);
  }

  /** All clocks to the latest moment that any of them has shown, so that nothing is left to wait for. */
  async catchUp(): Promise<void> {
    for (const place of ['allInOne', 'worker'] as const) await this.moveClock(place, this.latest + HOUR);
  }

  /** Rings for these cases straight into the queue: doubled, for cases that have nothing to do, without deduplication. */
  async ringWildly(caseIds: readonly string[]): Promise<void> {
    const backend = queueBackend({ redisUrl: this.redis?.url, databaseUrl: this.postgres.url });
    await backend.ready();
    const queue = backend.queue<TransitionJob>(QUEUES.transitions);
    queue.on('error', () => {});
    await queue.waitUntilReady();
    await queue.addBulk(caseIds.map((caseId) => ({ name: 'apply', data: { caseId } })));
    await queue.close();
    await backend.close();
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.houses).map((house) => house.kill()));
    await this.ground.end();
  }

  /** Starts the house of this place, again when the database is away just now. */
  private async settle(place: Place): Promise<void> {
    const settings = {
      role: place === 'worker' ? ('worker' as const) : ('all' as const),
      databaseUrl: this.postgres.url,
      redisUrl: this.redis?.url,
      dataDir: this.ground.folder,
      port: 0,
      clockOffsetMs: this.offsets[place],
    };
    for (let tries = 1; ; tries += 1) {
      try {
        const before = this.houses[place];
        const house = await (before
          ? before.again({ clockOffsetMs: this.offsets[place] })
          : House.start(settings));
        this.houses[place] = house;
        void this.watch(house);
        return;
      } catch (error) {
        if (tries === START_TRIES) throw error;
        await pause(250);
      }
    }
  }

  private async watch(house: House): Promise<void> {
    if ((await house.gone) !== 'SIGKILL') this.endedByThemselves += 1;
  }
}
