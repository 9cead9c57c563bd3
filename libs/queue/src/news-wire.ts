import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Announcements, Moved } from '#engine/announcements.js';

/** Carries "case X is at version N" between processes. Lossy by design: whoever waits also polls. */
export interface NewsWire {
  close(): Promise<void>;
}

const CHANNEL = 'heyi_moved';
/** News is gathered for this long and sent as one message: every NOTIFY takes a database-wide lock at commit. */
const GATHER_MS = 40;
/** PostgreSQL refuses a payload of 8000 bytes or more. */
const PER_MESSAGE = 60;

type Post = (text: string) => Promise<unknown>;

/** Whose news it is, so that nobody hears his own. Not the process number: in containers everybody is number 1. */
type Sender = string;

/** Posts what happens in this process in gathered messages; never waits and never fails the caller. */
function gather(announcements: Announcements, self: Sender, post: Post): () => void {
  let pending: Moved[] = [];
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    timer = undefined;
    const all = pending;
    pending = [];
    for (let from = 0; from < all.length; from += PER_MESSAGE)
      post(JSON.stringify({ from: self, moved: all.slice(from, from + PER_MESSAGE) })).catch(() => {});
  };
  const stop = announcements.onOutcomes((outcomes) => {
    pending.push(...outcomes.map(({ commandId, caseId, version }) => ({ commandId, caseId, version })));
    timer ??= setTimeout(flush, GATHER_MS);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

function receive(announcements: Announcements, self: Sender, text: string): void {
  try {
    const { from, moved } = JSON.parse(text) as { from: Sender; moved: Moved[] };
    if (from !== self) announcements.heard(moved);
  } catch {
    // Not ours.
  }
}

/** Over Redis publish/subscribe. */
export function redisWire(url: string, announcements: Announcements): NewsWire {
  const self = randomUUID();
  const publisher = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  const subscriber = new Redis(url, { maxRetriesPerRequest: null });
  for (const connection of [publisher, subscriber]) connection.on('error', () => {});
  subscriber.subscribe(CHANNEL).catch(() => {});
  subscriber.on('message', (_channel, text) => receive(announcements, self, text));
  const stop = gather(announcements, self, (text) => publisher.publish(CHANNEL, text));
  return {
    close: async () => {
      stop();
      publisher.disconnect();
      subscriber.disconnect();
    },
  };
}

/** Over PostgreSQL LISTEN/NOTIFY on one connection of its own, which comes back after a loss. */
export function postgresWire(url: string, announcements: Announcements): NewsWire {
  const self = randomUUID();
  let client: pg.Client | undefined;
  let closed = false;
  const connect = async (): Promise<void> => {
    if (closed) return;
    const next = new pg.Client({ connectionString: url, application_name: 'heyi-news', keepAlive: true });
    next.on('error', () => {});
    next.on('end', () => {
      client = undefined;
      if (!closed) setTimeout(() => void connect(), 1_000).unref();
    });
    next.on('notification', ({ payload }) => receive(announcements, self, payload ?? ''));
    try {
      await next.connect();
      await next.query(`LISTEN ${CHANNEL}`);
      client = next;
    } catch {
      await next.end().catch(() => {});
    }
  };
  void connect();
  const stop = gather(announcements, self, async (text) =>
    client?.query('SELECT pg_notify($1, $2)', [CHANNEL, text]),
  );
  return {
    close: async () => {
      closed = true;
      stop();
      await client?.end().catch(() => {});
    },
  };
}
