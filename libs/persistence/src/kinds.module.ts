import { type DynamicModule, Module } from '@nestjs/common';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { KINDS } from '#machines/kinds/index.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';

/** The kinds of case this program knows, checked at start. A module of its own, so that a test may bring other kinds. */
@Module({})
export class KindsModule {
  static forRoot(kinds: readonly CaseKind[] = KINDS): DynamicModule {
    return {
      module: KindsModule,
      global: true,
      providers: [{ provide: KindRegistry, useFactory: () => new KindRegistry(kinds) }],
      exports: [KindRegistry],
    };
  }
}
