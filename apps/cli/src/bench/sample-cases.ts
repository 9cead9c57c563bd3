import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import { Gatherer } from '#engine/gatherer.js';
import type { Clock } from '#kernel/clock.js';
import { newId } from '#kernel/ids.js';
import type { JsonObject } from '#kernel/json.js';
import type { Actor } from '#machines/contract/actor.js';
import { PrepareOpening } from '#parties/opening/prepare-opening.js';
import { CommandGate } from '#persistence/store/command-gate.js';

const THINGS = [
  '三号楼电梯',
  '地下车库照明',
  '小区大门门禁',
  '公共收益账目',
  '绿化带',
  '消防通道',
  '垃圾清运',
  '楼道外墙',
  '停车位',
  '水箱清洗',
];
const TROUBLES = [
  '长期停运',
  '无人维修',
  '没有公示',
  '被人占用',
  '多次反映无果',
  '存在安全隐患',
  '收费不明',
  '影响老人出行',
];
const CATEGORIES = ['facilitySafety', 'maintenance', 'parking', 'commonRevenue', 'cleaning', 'fees'];

/** Files complaints with made-up words and moves part of them on, so that clerks and firms have something in their lists. */
export async function sampleCases(app: INestApplicationContext, count: number): Promise<void> {
  const opening = app.get(PrepareOpening, { strict: false });
  const gate = app.get(CommandGate, { strict: false });
  const gatherer = app.get(Gatherer, { strict: false });
  const at = app.get<Clock>(CLOCK, { strict: false }).now().toISOString();
  const firms: { id: string }[] = await app
    .get(DataSource, { strict: false })
    .query('SELECT DISTINCT a.firm_id AS id FROM account a WHERE a.firm_id IS NOT NULL ORDER BY 1');
  const prepared = Array.from({ length: count }, (_, i) =>
    opening.prepareOpening({
      kind: 'complaint',
      caller: { kind: 'anonymous' },
      channel: 'cli',
      at,
      input: {
        type: 'complaint',
        category: CATEGORIES[i % CATEGORIES.length],
        title: `${THINGS[i % THINGS.length]}${TROUBLES[(i * 3) % TROUBLES.length]}`,
        text: `${THINGS[i % THINGS.length]}${TROUBLES[(i * 3) % TROUBLES.length]}，请协会督促处理，编号 ${i}。`,
        estateName: '示例花园',
        firmId: firms[i % firms.length]?.id,
        identityMode: 'anonymous',
      },
    }),
  );
  await gate.open(prepared.map(({ request }) => request));
  const ids = prepared.map(({ caseId }) => caseId);
  const applyAll = (some: readonly string[]) => Promise.all(some.map((id) => gatherer.apply(id)));
  await applyAll(ids);
  const clerk: Actor = { kind: 'person', id: newId(), role: 'clerk' };
  const steps: readonly [type: string, payload: JsonObject, share: number][] = [
    ['REGISTER', {}, 0.8],
    ['ACCEPT', { withinPower: true, notSeisedElsewhere: true }, 0.7],
    ['NOTIFY_FIRM', { redacted: true }, 0.6],
  ];
  for (const [type, payload, share] of steps) {
    const some = ids.slice(0, Math.floor(ids.length * share));
    await Promise.all(
      some.map((caseId) =>
        gate.accept({
          id: newId(),
          caseId,
          idempotencyKey: type,
          type,
          payload,
          actor: clerk,
          channel: 'cli',
          expectedVersion: null,
          acceptedAt: at,
        }),
      ),
    );
    await applyAll(some);
  }
}
