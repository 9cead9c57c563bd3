import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from '#apps/worker/worker.module.js';
import type { Runtime } from '#config/runtime.js';
import { CoreModule } from '#observability/core.module.js';
import { DemoAssociation } from '#parties/demo/demo-association.js';
import { PartiesModule } from '#parties/parties.module.js';
import { KindsModule } from '#persistence/kinds.module.js';
import { PersistenceModule } from '#persistence/persistence.module.js';
import { QueueModule } from '#queue/queue.module.js';

/** The program's own parts on a scratch database, put together as its processes put them together. */
export interface Bed {
  get<T>(token: Type<T>): T;
  close(): Promise<void>;
}

/** With `worker`, its workers run as soon as this returns. */
export async function makeBed(runtime: Runtime, { worker }: { readonly worker: boolean }): Promise<Bed> {
  @Module({
    imports: [
      CoreModule.forRoot(runtime),
      KindsModule.forRoot(),
      PersistenceModule,
      QueueModule,
      PartiesModule,
      ...(worker ? [WorkerModule] : []),
    ],
  })
  class BenchModule {}
  const context = await NestFactory.createApplicationContext(BenchModule, {
    logger: ['error'],
    abortOnError: false,
  });
  await context.get(DemoAssociation, { strict: false }).seed();
  return {
    get: (token) => context.get(token, { strict: false }),
    close: () => context.close(),
  };
}
