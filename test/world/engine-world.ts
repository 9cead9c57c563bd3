import type { DataSource } from 'typeorm';
import { EffectRunner } from '#effects/effect-runner.js';
import { Announcements } from '#engine/announcements.js';
import type { CommandOutcome, NewCommand } from '#engine/command.js';
import { Gatherer } from '#engine/gatherer.js';
import type { Bell, KindBook, Log } from '#engine/ports.js';
import { Sweeper } from '#engine/sweeper.js';
import { TransitionRunner } from '#engine/transition-runner.js';
import { ManualClock } from '#kernel/clock.js';
import { newId } from '#kernel/ids.js';
import type { JsonObject } from '#kernel/json.js';
import type { Actor } from '#machines/contract/actor.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { PostgresCalendarBook } from '#persistence/book/calendar-book.js';
import { defaultSettings, PostgresSettingsBook } from '#persistence/book/settings-book.js';
import { dataSourceOf } from '#persistence/data-source.js';
import { CommandGate, OPENING_KEY } from '#persistence/store/command-gate.js';
import { CommandWaiter } from '#persistence/store/command-waiter.js';
import { PostgresSweepStore } from '#persistence/store/sweep-store.js';
import { PostgresTransitionStore } from '#persistence/store/transition-store.js';
import { verifyCases } from '#persistence/verify/verify-cases.js';
import { queueBackend } from '#queue/queue-backend.js';
import { QueueBell } from '#queue/queue-bell.js';
import { type EffectJob, QUEUES, type TransitionJob } from '#queue/queue-names.js';
import { WorkerHub } from '#queue/worker-hub.js';
import { freshDatabase, type TestDatabase } from './database.js';
import { errand } from './errand-kind.js';

export const CLERK: Actor = { kind: 'person', id: '00000000-0000-7000-8000-000000000001', role: 'clerk' };

/** `by hand`: rings are noted and `settle()` applies them; the others run real BullMQ workers. */
export type WorldQueue = 'by hand' | { readonly redisUrl?: string };

export interface EngineWorldOptions {
  readonly queue?: WorldQueue;
  readonly kinds?: readonly CaseKind[];
  readonly now?: string;
  readonly poolSize?: number;
  /** The world starts although its queue does not answer. */
  readonly queueIsAway?: boolean;
  /** One that may be hurt; otherwise a fresh one on the server of the test run. */
  readonly database?: TestDatabase;
}

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

export function kindBook(kinds: readonly CaseKind[]): KindBook {
  return {
    get: (name) => {
      const kind = kinds.find((one) => one.name === name);
      if (!kind) throw new Error(`no kind ${name}`);
      return kind;
    },
    fingerprint: (name) => `test-${name}`,
  };
}

/** The whole engine on a database of its own, without HTTP. */
export async function startEngine(options: EngineWorldOptions = {}) {
  const { queue = 'by hand', kinds = [errand], now = '2026-06-01T01:00:00.000Z', poolSize = 10 } = options;
  const { database = await freshDatabase() } = options;
  const dataSource = await dataSourceOf({ url: database.url, poolSize }).initialize();
  const clock = new ManualClock(new Date(now));
  const book = kindBook(kinds);
  const settings = new PostgresSettingsBook(dataSource, kinds);
  const calendars = new PostgresCalendarBook(dataSource);
  await calendars.seed(clock.now());
  const announcements = new Announcements();
  const store = new PostgresTransitionStore(dataSource, book);
  const sweepStore = new PostgresSweepStore(dataSource, book);
  const rung = new Set<string>();
  let effectsRung = false;

  const backend =
    queue === 'by hand'
      ? undefined
      : queueBackend({
          redisUrl: queue.redisUrl,
          databaseUrl: database.url,
          prefix: `{t${newId().slice(-8)}}`,
        });
  await backend?.ready();
  const transitions = backend?.queue<TransitionJob>(QUEUES.transitions);
  const effects = backend?.queue<EffectJob>(QUEUES.effects);
  for (const one of [transitions, effects]) one?.on('error', () => {});
  const bell: Bell =
    transitions && effects
      ? new QueueBell(transitions, effects, () => backend?.isUp() ?? false, silent)
      : {
          ringCases: async (ids) => ids.forEach((id) => rung.add(id)),
          ringEffects: async () => void (effectsRung = true),
        };

  const runner = new TransitionRunner(store, book, settings, calendars, bell, announcements, clock, silent);
  const gatherer = new Gatherer((ids) => runner.run(ids), { maxBatch: 100, lanes: 2, retryAfterMs: 5 });
  const sweeper = new Sweeper(sweepStore, bell, clock, silent);
  const effectRunner = new EffectRunner(dataSource, book, clock, silent);
  const hub = backend
    ? new WorkerHub(
        backend,
        bell as QueueBell,
        gatherer,
        () => effectRunner.drain(),
        sweeper,
        announcements,
        silent,
        {
          transitions: 50,
          sweepEveryMs: 300,
        },
      )
    : undefined;
  // A world starts when its queue does, or its first rings would be lost.
  if (!options.queueIsAway) await transitions?.waitUntilReady();
  hub?.start();
  let lostRings = 0;
  if (backend) {
    const take = (ids: readonly string[]) => ids.forEach((id) => void gatherer.apply(id).catch(() => {}));
    (bell as QueueBell).whenLost((ids) => {
      lostRings += ids.length;
      take(ids);
    });
  }
  const gate = new CommandGate(dataSource, book);
  const waiter = new CommandWaiter(dataSource, announcements);

  const world = {
    database,
    dataSource,
    clock,
    book,
    settings,
    calendars,
    announcements,
    store,
    sweepStore,
    bell,
    runner,
    effectRunner,
    gatherer,
    sweeper,
    gate,
    waiter,

    lostRings: () => lostRings,

    command(
      caseId: string,
      type: string,
      payload: JsonObject = {},
      more: Partial<NewCommand> = {},
    ): NewCommand {
      return {
        id: newId(),
        caseId,
        idempotencyKey: newId(),
        type,
        payload,
        actor: CLERK,
        channel: 'http',
        expectedVersion: null,
        acceptedAt: clock.now().toISOString(),
        ...more,
      };
    },

    async open(start = 0, more: Partial<NewCommand> = {}): Promise<string> {
      const id = newId();
      const opening = world.command(id, 'OPEN_ERRAND', { start }, { idempotencyKey: OPENING_KEY, ...more });
      await gate.open([{ id, kind: 'errand', title: '测试', opening }]);
      await bell.ringCases([id]);
      await world.outcome(opening.id);
      return id;
    },

    /** Accepts a command and returns its outcome once it is settled. */
    async send(
      caseId: string,
      type: string,
      payload: JsonObject = {},
      more: Partial<NewCommand> = {},
    ): Promise<CommandOutcome> {
      const command = world.command(caseId, type, payload, more);
      const accepted = await gate.accept(command);
      await bell.ringCases([caseId]);
      return world.outcome(accepted.commandId);
    },

    async outcome(commandId: string): Promise<CommandOutcome> {
      if (queue === 'by hand') await world.settle();
      const outcome = await waiter.wait(commandId, 20_000);
      if (!outcome) throw new Error(`command ${commandId} was not settled in time`);
      return outcome;
    },

    /** Applies every ring until none is left, then carries out the effects. */
    async settle(): Promise<void> {
      while (rung.size > 0) {
        const ids = [...rung];
        rung.clear();
        await Promise.all(ids.map((id) => gatherer.apply(id)));
      }
      if (!effectsRung) return;
      effectsRung = false;
      await effectRunner.drain();
    },

    /** By hand: nobody comes for what was rung for. */
    loseRings(): void {
      rung.clear();
      effectsRung = false;
    },

    async sweep(): Promise<void> {
      await sweeper.sweep();
      await world.settle();
    },

    /** Moves the clock and lets everything that became due happen, in one sweep. */
    async advanceTo(instant: string): Promise<void> {
      clock.set(instant);
      await world.sweep();
    },

    row: async <T = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<T> =>
      ((await dataSource.query(sql, parameters)) as T[])[0] as T,
    rows: <T = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
      dataSource.query(sql, parameters) as Promise<T[]>,

    /** Every promise that `heyi verify` checks. */
    verify: () =>
      verifyCases(dataSource, {
        kinds: book,
        calendar: calendars.current(),
        defaults: (name) => defaultSettings(book.get(name)),
      }),

    async close(): Promise<void> {
      await hub?.stop();
      await Promise.allSettled([transitions?.close(), effects?.close()]);
      await backend?.close();
      await (dataSource as DataSource).destroy();
      await database.drop();
    },
  };
  return world;
}

export type EngineWorld = Awaited<ReturnType<typeof startEngine>>;
