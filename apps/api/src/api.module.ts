import { type DynamicModule, Module, type Type } from '@nestjs/common';
import type { Runtime } from '#config/runtime.js';
import { HttpModule } from '#http/http.module.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { type CoreDoubles, CoreModule } from '#observability/core.module.js';
import { PartiesModule } from '#parties/parties.module.js';
import { KindsModule } from '#persistence/kinds.module.js';
import { PersistenceModule } from '#persistence/persistence.module.js';
import { QueueModule } from '#queue/queue.module.js';
import { ViewsModule } from '#views/views.module.js';

export interface ApiShape {
  /** Modules of the same process beside the interface: the worker in the all-in-one shape. */
  readonly beside?: readonly Type[];
  /** What tests put in place of the clock, the log and the kinds. */
  readonly doubles?: CoreDoubles;
  readonly kinds?: readonly CaseKind[];
}

/** Accepts commands and reads views; never moves a case itself. */
@Module({})
export class ApiModule {
  static forRoot(runtime: Runtime, { beside = [], doubles, kinds }: ApiShape = {}): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        CoreModule.forRoot(runtime, doubles),
        KindsModule.forRoot(kinds),
        PersistenceModule,
        QueueModule,
        PartiesModule,
        ViewsModule,
        HttpModule,
        ...beside,
      ],
    };
  }
}
