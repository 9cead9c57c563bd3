import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '#config/runtime.js';
import { Announcements } from '#engine/announcements.js';
import type { Caller } from '#parties/caller.js';
import { LiveScope } from '#views/reading/live-scope.js';

/** Moves are gathered for this long: a burst of ten events of one case is one message. */
const GATHER_MS = 150;
const HEARTBEAT_MS = 15_000;
const MOST_PER_READ = 500;

export interface Listener {
  caller: Caller;
  /** Asks again who this is; null when the session is over. */
  readonly again: () => Promise<Caller | null>;
  readonly write: (text: string) => void;
  readonly end: () => void;
}

/** Tells open pages which cases moved, each only those that it may see. News is a hint: pages fetch again. */
@Injectable()
export class LiveHub implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly listeners = new Set<Listener>();
  private readonly moved = new Set<string>();
  private gathering: NodeJS.Timeout | undefined;
  private heart: NodeJS.Timeout | undefined;
  private unsubscribe: () => void = () => {};

  constructor(
    @Inject(Announcements) private readonly announcements: Announcements,
    @Inject(LiveScope) private readonly scope: LiveScope,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.unsubscribe = this.announcements.onMoved((moved) => {
      if (this.listeners.size === 0) return;
      for (const { caseId } of moved) this.moved.add(caseId);
      this.gathering ??= setTimeout(() => void this.tell(), GATHER_MS).unref();
    });
    this.heart = setInterval(() => void this.beat(), HEARTBEAT_MS).unref();
  }

  beforeApplicationShutdown(): void {
    this.unsubscribe();
    clearInterval(this.heart);
    clearTimeout(this.gathering);
    for (const listener of this.listeners) listener.end();
    this.listeners.clear();
  }

  /** Returns the function that ends the listening. */
  join(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async tell(): Promise<void> {
    this.gathering = undefined;
    const caseIds = [...this.moved].slice(0, MOST_PER_READ);
    for (const id of caseIds) this.moved.delete(id);
    try {
      const news = await this.scope.read(caseIds);
      await Promise.all([...this.listeners].map((listener) => this.tellOne(listener, news)));
    } catch (error) {
      this.log.debug({ err: error }, 'live news was lost; pages fetch by themselves');
    }
    if (this.moved.size > 0) this.gathering ??= setTimeout(() => void this.tell(), GATHER_MS).unref();
  }

  /** Whoever has something to hear is asked for anew: an office taken away is felt at once, not at the next beat. */
  private async tellOne(listener: Listener, news: Awaited<ReturnType<LiveScope['read']>>): Promise<void> {
    if (!news.some((moved) => this.scope.mayHear(listener.caller, moved))) return;
    if (!(await this.isStillThere(listener))) return;
    for (const moved of news)
      if (this.scope.mayHear(listener.caller, moved))
        listener.write(
          `event: moved\ndata: ${JSON.stringify({ caseId: moved.caseId, version: moved.version })}\n\n`,
        );
  }

  /** Keeps proxies from closing the line, and lines from outliving their session. */
  private async beat(): Promise<void> {
    await Promise.all(
      [...this.listeners].map(async (listener) => {
        // While the database is away nobody hears anything that they should not, so the line may stay.
        if (await this.isStillThere(listener).catch(() => true)) listener.write(': still here\n\n');
      }),
    );
  }

  private async isStillThere(listener: Listener): Promise<boolean> {
    const caller = await listener.again();
    if (caller) listener.caller = caller;
    else {
      this.listeners.delete(listener);
      listener.end();
    }
    return caller !== null;
  }
}
