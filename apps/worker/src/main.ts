import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import { runProcess } from '#apps/api/run-process.js';
import { LOGGER, type Runtime } from '#config/runtime.js';
import { CoreModule } from '#observability/core.module.js';
import { NestLogger } from '#observability/nest-logger.js';
import { KindsModule } from '#persistence/kinds.module.js';
import { PersistenceModule } from '#persistence/persistence.module.js';
import { QueueModule } from '#queue/queue.module.js';
import { WorkerModule } from './worker.module.js';

/** Workers alone: no port, nothing but the database and the queue. */
await runProcess('worker', async (runtime: Runtime) => {
  @Module({
    imports: [
      CoreModule.forRoot(runtime),
      KindsModule.forRoot(),
      PersistenceModule,
      QueueModule,
      WorkerModule,
    ],
  })
  class WorkerProcess {}
  const context = await NestFactory.createApplicationContext(WorkerProcess, {
    bufferLogs: true,
    abortOnError: false,
  });
  context.useLogger(new NestLogger(context.get(LOGGER)));
  return context;
});
