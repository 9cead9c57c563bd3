import type { EntityManager } from 'typeorm';
import { derivedId } from '#kernel/ids.js';
import type { NewCase, NewCommand } from '#engine/command.js';
import type { PlannedEffect } from '#engine/decide.js';
import type { AppliedStep, CaseChange, KindBook } from '#engine/ports.js';
import type { Actor } from '#machines/contract/actor.js';
import { addressees, type OpenCase, type TellCase } from '#machines/contract/effect-intent.js';
import { type Columns, insertRows } from '../sql/set-based.js';
import { OPENING_KEY } from './command-gate.js';
import { insertCases } from './insert-cases.js';
import { insertCommands } from './insert-commands.js';

const LINK: Columns = {
  parent_id: 'uuid',
  child_id: 'uuid',
  relation: 'text',
  blocking: 'boolean',
  created_at: 'timestamptz',
};

/**
 * Cases speak to each other by commands written in the transaction of the case that speaks: either both happen or
 * neither does. Returns the cases to ring.
 */
export async function writeOutgoing(
  manager: EntityManager,
  kinds: KindBook,
  changes: readonly CaseChange[],
): Promise<string[]> {
  const spoken = changes.flatMap(({ after, steps }) =>
    steps.flatMap((step) => step.effects.map((effect) => ({ from: after.id, step, effect }))),
  );
  const tells = spoken.filter(({ effect }) => effect.type === 'tellCase').flatMap(tellCommands);
  await insertCommands(manager, tells);

  const opens = spoken.filter(({ effect }) => effect.type === 'openCase');
  const children = opens.map((one) => childCase(one, kinds));
  await insertCases(manager, kinds, children);
  if (opens.length > 0) {
    const links = opens.map(({ from, step, effect }, index) => {
      const { relation, blocking } = effect.data as unknown as OpenCase;
      return {
        parent_id: from,
        child_id: children[index]?.id,
        relation,
        blocking,
        created_at: step.entry.at,
      };
    });
    const statement = insertRows('case_link', LINK, links, 'ON CONFLICT DO NOTHING');
    await manager.query(statement.sql, statement.parameters);
  }
  return [...tells.map(({ caseId }) => caseId), ...children.map(({ id }) => id)];
}

interface Spoken {
  readonly from: string;
  readonly step: AppliedStep;
  readonly effect: PlannedEffect;
}

const speaker = (from: string): Actor => ({ kind: 'case', id: from, role: 'system' });

/** One command per addressee; each has an id of its own, the same whenever the speaker's transaction is tried again. */
function tellCommands({ from, step, effect }: Spoken): NewCommand[] {
  const { event, payload } = effect.data as unknown as TellCase;
  return addressees(effect.data).map((caseId) => {
    const id = derivedId(effect.id, caseId);
    return {
      id,
      caseId,
      idempotencyKey: `case-${id}`,
      type: event,
      payload,
      actor: speaker(from),
      channel: 'case',
      expectedVersion: null,
      acceptedAt: step.entry.at,
    };
  });
}

function childCase({ from, step, effect }: Spoken, kinds: KindBook): NewCase {
  const { kind, payload, title } = effect.data as unknown as OpenCase;
  const id = derivedId(effect.id, 'case');
  return {
    id,
    kind,
    title: title ?? kinds.get(kind).label.zh,
    opening: {
      id: effect.id,
      caseId: id,
      idempotencyKey: OPENING_KEY,
      type: kinds.get(kind).opening,
      payload,
      actor: speaker(from),
      channel: 'case',
      expectedVersion: null,
      acceptedAt: step.entry.at,
    },
  };
}
