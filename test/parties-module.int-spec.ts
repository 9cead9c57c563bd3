import { Test } from '@nestjs/testing';
import type { Runtime } from '#config/runtime.js';
import { EffectRunner } from '#effects/effect-runner.js';
import { EffectsModule } from '#effects/effects.module.js';
import { sampleKind } from '#machines/template/sample-kind/sample-kind.kind.js';
import { CoreModule } from '#observability/core.module.js';
import { Callers } from '#parties/accounts/callers.js';
import { DemoAssociation } from '#parties/demo/demo-association.js';
import { PrepareOpening } from '#parties/opening/prepare-opening.js';
import { PartiesModule } from '#parties/parties.module.js';
import { KindsModule } from '#persistence/kinds.module.js';
import { PersistenceModule } from '#persistence/persistence.module.js';
import { freshDatabase } from './world/database.js';

it('the modules of parties and effects are put together by the house', async () => {
  const database = await freshDatabase();
  const runtime = {
    databaseUrl: database.url,
    role: 'all',
    secret: 'a secret for tests, 32 letters long',
    demoPassword: 'a demo password',
    logLevel: 'silent',
    clockOffsetMs: 0,
    dataDir: '/nowhere',
    publicUrl: 'http://localhost',
  } as Runtime;
  const house = await Test.createTestingModule({
    imports: [
      CoreModule.forRoot(runtime),
      KindsModule.forRoot([sampleKind]),
      PersistenceModule,
      PartiesModule,
      EffectsModule,
    ],
  }).compile();
  await house.init();
  expect(await house.get(DemoAssociation, { strict: false }).seed()).toBe(true);
  expect(await house.get(Callers, { strict: false }).byBearer('track_nothing')).toBeNull();
  expect(await house.get(EffectRunner, { strict: false }).drain()).toBe(0);
  const ask = {
    kind: 'sample_kind',
    input: { urgency: 'normal', question: '公共收益多久公示一次？' },
    caller: { kind: 'anonymous' as const },
    channel: 'http' as const,
    at: '2026-03-02T01:00:00.000Z',
  };
  expect(house.get(PrepareOpening, { strict: false }).prepareOpening(ask).queryCode).toHaveLength(14);
  await house.close();
  await database.drop();
});
