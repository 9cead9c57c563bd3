import type { INestApplicationContext } from '@nestjs/common';
import { Module, type Abstract, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Logger, pino } from 'pino';
import { DataSource } from 'typeorm';
import type { Runtime } from '#config/runtime.js';
import { EffectRunner } from '#effects/effect-runner.js';
import { EffectsModule } from '#effects/effects.module.js';
import { Announcements } from '#engine/announcements.js';
import type { Bell } from '#engine/ports.js';
import { Sweeper } from '#engine/sweeper.js';
import { TransitionRunner } from '#engine/transition-runner.js';
import { type CivilDate, startOfDay } from '#kernel/calendar/civil-date.js';
import { ManualClock } from '#kernel/clock.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { CoreModule } from '#observability/core.module.js';
import { DemoAssociation } from '#parties/demo/demo-association.js';
import { PrepareOpening } from '#parties/opening/prepare-opening.js';
import { PartiesModule } from '#parties/parties.module.js';
import { PostgresCalendarBook } from '#persistence/book/calendar-book.js';
import { PostgresSettingsBook } from '#persistence/book/settings-book.js';
import { FileStore } from '#persistence/files/file-store.js';
import { KindsModule } from '#persistence/kinds.module.js';
import { PersistenceModule } from '#persistence/persistence.module.js';
import { CommandGate } from '#persistence/store/command-gate.js';
import { PostgresSweepStore } from '#persistence/store/sweep-store.js';
import { PostgresTransitionStore } from '#persistence/store/transition-store.js';
import { CommandFailure, EXIT } from '../house/exit-codes.js';
import { Agenda } from './agenda.js';
import { type Application, byHand } from './by-hand.js';
import { byQueue } from './by-queue.js';
import { Cast, type Intention } from './cast.js';
import { Evidence } from './evidence.js';
import { arrivals, monthsLater } from './input/arrivals.js';
import type { Letter, LetterBox } from './input/letter.js';
import type { Measured } from './input/measured.js';
import { observedStore } from './observed-store.js';
import { People } from './people.js';
import { PLAYERS } from './players/index.js';
import { Stream } from './random.js';
import { type SimulationReport, reportOf } from './report/report.js';
import { type Tally, World } from './world.js';

export interface SimulationAsk {
  /** Where the database is; it must hold no case. */
  readonly runtime: Runtime;
  readonly from: CivilDate;
  readonly months: number;
  readonly seed: number;
  readonly cases: number;
  readonly letters: LetterBox;
  readonly measured: Measured;
  /** Send the rings through the queue instead of answering them by hand. */
  readonly jobs?: boolean;
}

export type OnProgress = (now: Date, tally: Tally, open: number) => void;

/** Plays the months through and reports what became of them. */
export async function simulate(
  ask: SimulationAsk,
  onProgress: OnProgress = () => {},
): Promise<SimulationReport> {
  const clock = new ManualClock(startOfDay(ask.from));
  const logger = pino<never>({ level: ask.runtime.logLevel === 'debug' ? 'debug' : 'warn' }, process.stderr);
  const context = await NestFactory.createApplicationContext(houseModule(ask.runtime, clock, logger), {
    logger: ['error'],
    abortOnError: false,
  });
  try {
    const started = performance.now();
    const { world, application } = await worldOf(ask, context, clock);
    try {
      await world.run(onProgress);
    } finally {
      await application.close();
    }
    const seconds = (performance.now() - started) / 1_000;
    return await reportOf(ask, world.tally, seconds, {
      dataSource: context.get(DataSource),
      kinds: context.get(KindRegistry),
      calendar: context.get(PostgresCalendarBook).current(),
      players: PLAYERS,
    });
  } finally {
    await context.close();
  }
}

function houseModule(runtime: Runtime, clock: ManualClock, logger: Logger): Type {
  @Module({
    imports: [
      CoreModule.forRoot(runtime, { clock, logger }),
      KindsModule.forRoot(),
      PersistenceModule,
      PartiesModule,
      EffectsModule,
    ],
  })
  class SimulatedHouse {}
  return SimulatedHouse;
}

async function worldOf(
  ask: SimulationAsk,
  context: INestApplicationContext,
  clock: ManualClock,
): Promise<{ world: World; application: Application }> {
  const get = <T>(token: Type<T> | Abstract<T>): T => context.get(token, { strict: false });
  const dataSource = get(DataSource);
  await refuseUsed(dataSource);
  await get(DemoAssociation).seed();
  const people = new People(clock.now());
  await people.seed(dataSource, clock.now());
  const evidence = new Evidence(dataSource, get(FileStore));
  await evidence.prepare();

  const draws = Stream.of(ask.seed);
  const agenda = new Agenda<Intention>();
  const settings = get(PostgresSettingsBook);
  const calendars = get(PostgresCalendarBook);
  const cast = new Cast({
    players: PLAYERS,
    people,
    draws,
    measured: ask.measured,
    agenda,
    calendar: () => calendars.current(),
    settings: (kind, at) => settings.at(kind, at).values,
    now: () => clock.now().getTime(),
  });
  let world: World;
  const store = observedStore(get(PostgresTransitionStore), (changes, types) =>
    world.committed(changes, types),
  );
  const kinds = get(KindRegistry);
  const announcements = get(Announcements);
  const log = {
    info: () => {},
    warn: () => {},
    error: (fields: object, message: string) => fail(fields, message),
  };
  const runnerOf = (bell: Bell) =>
    new TransitionRunner(store, kinds, settings, calendars, bell, announcements, clock, log);
  const sweeperOf = (bell: Bell) => new Sweeper(get(PostgresSweepStore), bell, clock, log);
  const effects = get(EffectRunner);
  const application = ask.jobs
    ? await byQueue({
        ...ask.runtime,
        prefix: `{simulation-${process.pid}}`,
        dataSource,
        announcements,
        effects,
        log,
        runnerOf,
        sweeperOf,
      })
    : byHand(runnerOf, effects);
  world = new World({
    seed: ask.seed,
    draws,
    clock,
    dataSource,
    kinds,
    gate: get(CommandGate),
    opening: get(PrepareOpening),
    sweeper: sweeperOf(application.bell),
    application,
    people,
    evidence,
    cast,
    agenda,
    filings: filingsOf(ask, draws),
    until: startOfDay(monthsLater(ask.from, ask.months)).getTime(),
  });
  return { world, application };
}

/** Twins arrive one after the other, as neighbours do who write about the same thing. */
function filingsOf({ letters, cases, from, months, measured }: SimulationAsk, draws: Stream) {
  const order: Letter[] = [];
  for (let round = 0; order.length < cases; round += 1)
    order.push(...draws.of('letters', round).shuffled(letters.groups).flat());
  const moments = arrivals(cases, from, monthsLater(from, months), measured, draws.of('arrivals'));
  return moments.map((at, number) => ({ at, number, letter: order[number] as Letter }));
}

/** A simulation beside real cases would put invented matters into real inboxes and real numbers. */
async function refuseUsed(dataSource: DataSource): Promise<void> {
  const rows: unknown[] = await dataSource.query('SELECT 1 FROM case_file LIMIT 1');
  if (rows.length > 0)
    throw new CommandFailure(
      '此数据库已有案件。模拟只在空数据库中进行，请另设数据库。\nThis database holds cases. A simulation needs an empty one of its own.',
      EXIT.usage,
    );
}

/** A parked command means that a machine or a player is wrong: a simulation that goes on would hide it. */
function fail(fields: object, message: string): never {
  const { err } = fields as { err?: unknown };
  throw new Error(err instanceof Error ? `${message}: ${err.message}` : message, { cause: err });
}
