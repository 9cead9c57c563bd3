import type { INestApplicationContext, Type } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from '#apps/worker/worker.module.js';
import { LOGGER, type Runtime } from '#config/runtime.js';
import { CoreModule } from '#observability/core.module.js';
import { NestLogger } from '#observability/nest-logger.js';
import { PartiesModule } from '#parties/parties.module.js';
import { KindsModule } from '#persistence/kinds.module.js';
import { PersistenceModule } from '#persistence/persistence.module.js';
import { QueueModule } from '#queue/queue.module.js';
import { readyDatabase } from './database.js';
import { readEnvironment } from './environment.js';
import type { Printer } from '../output/printer.js';

/** The parts of the program that a command works with, and how to close them. */
export interface OpenHouse {
  readonly runtime: Runtime;
  get<T>(token: Type<T> | symbol): T;
  close(): Promise<void>;
}

function rootModule(runtime: Runtime, withWorker: boolean): Type {
  @Module({
    imports: [
      CoreModule.forRoot(runtime),
      KindsModule.forRoot(),
      PersistenceModule,
      QueueModule,
      PartiesModule,
      ...(withWorker ? [WorkerModule] : []),
    ],
  })
  class CommandModule {}
  return CommandModule;
}

/**
 * Opens database, books and queues for one command, with workers of its own when the command needs its commands
 * applied: a server that runs beside it does no harm, both take the same row locks.
 */
export async function openHouse(printer: Printer, { withWorker = false } = {}): Promise<OpenHouse> {
  const database = await readyDatabase(readEnvironment(), (line) => printer.say(line));
  let context: INestApplicationContext | undefined;
  try {
    context = await NestFactory.createApplicationContext(rootModule(database.runtime, withWorker), {
      bufferLogs: true,
      abortOnError: false,
    });
    context.useLogger(new NestLogger(context.get(LOGGER)));
  } catch (error) {
    await context?.close();
    await database.stop();
    throw error;
  }
  const opened = context;
  return {
    runtime: database.runtime,
    get: (token) => opened.get(token, { strict: false }),
    close: async () => {
      await opened.close();
      await database.stop();
    },
  };
}
