import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { CLOCK, LOGGER, RUNTIME, type Runtime } from '#config/runtime.js';
import { type Clock, SystemClock } from '#kernel/clock.js';
import { createLogger } from './logger.js';

/** What tests put in place of the machine's own clock and log. */
export interface CoreDoubles {
  readonly clock?: Clock;
  readonly logger?: Logger;
}

/** What every part of every process shares: the settings it runs with, the time, the log. Imported once, at the root. */
@Module({})
export class CoreModule {
  static forRoot(runtime: Runtime, doubles: CoreDoubles = {}): DynamicModule {
    return {
      module: CoreModule,
      global: true,
      providers: [
        { provide: RUNTIME, useValue: runtime },
        { provide: CLOCK, useFactory: () => doubles.clock ?? new SystemClock(runtime.clockOffsetMs) },
        { provide: LOGGER, useFactory: () => doubles.logger ?? createLogger(runtime) },
      ],
      exports: [RUNTIME, CLOCK, LOGGER],
    };
  }
}
