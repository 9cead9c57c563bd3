import type { NewCommand } from '#engine/command.js';
import { newId } from '#kernel/ids.js';
import type { JsonObject } from '#kernel/json.js';
import type { Actor } from '#machines/contract/actor.js';
import { splitPayload } from '#machines/contract/narrative.js';
import { validatePayload } from '#machines/contract/validate-payload.js';
import { complaint } from '#machines/kinds/complaint/complaint.kind.js';
import { DEMO_ACCOUNTS, type DemoAccount } from '#parties/demo/demo-accounts.js';
import { DEMO_ESTATES } from '#parties/demo/demo-estates.js';
import type { PreparedOpening, PrepareOpening } from '#parties/opening/prepare-opening.js';

const account = (username: string) =>
  DEMO_ACCOUNTS.find((one) => one.username === username) as DemoAccount & { firmId: string };
export const CLERK = account('clerk1');
export const HANDLER = account('firm1');
const ESTATE = DEMO_ESTATES.find(({ firmId }) => firmId === HANDLER.firmId);

export interface Step {
  readonly type: string;
  readonly by: 'clerk' | 'firmHandler';
  readonly payload: (evidence: string) => JsonObject;
}

/** What follows the filing; with it, six events: the ordinary way of a complaint from the letter box to the answer. */
export const STEPS: readonly Step[] = [
  { type: 'REGISTER', by: 'clerk', payload: () => ({}) },
  { type: 'ACCEPT', by: 'clerk', payload: () => ({ withinPower: true, notSeisedElsewhere: true }) },
  { type: 'NOTIFY_FIRM', by: 'clerk', payload: () => ({ redacted: true }) },
  { type: 'SIGN', by: 'firmHandler', payload: () => ({}) },
  { type: 'ANSWER', by: 'firmHandler', payload: answer },
];
export const EVENTS_PER_CASE = STEPS.length + 1;

function answer(evidence: string): JsonObject {
  return {
    fact: '接口老化漏水。',
    measure: '已更换接口并清理积水。',
    doneOn: '2026-03-10',
    points: [{ verdict: 'yes', reason: '已修复。' }],
    attachmentIds: [evidence],
  };
}

const ACTORS: Readonly<Record<Step['by'], Actor>> = {
  clerk: { kind: 'person', id: CLERK.id, role: 'clerk' },
  firmHandler: { kind: 'person', id: HANDLER.id, role: 'firmHandler', firmId: HANDLER.firmId },
};

/** A complaint ready to be opened. Anonymous: the firm may then answer without a call. */
export function opening(prepare: PrepareOpening, number: number, at: string): PreparedOpening {
  return prepare.prepareOpening({
    kind: 'complaint',
    caller: { kind: 'anonymous' },
    channel: 'cli',
    at,
    input: {
      type: 'complaint',
      category: 'maintenance',
      title: `三号楼水管漏水 ${number}`,
      text: `三号楼水管漏水，多次报修无果，请协会督促处理。第 ${number} 号来信。`,
      estateId: ESTATE?.id,
      firmId: HANDLER.firmId,
      identityMode: 'anonymous',
    },
  });
}

/** Facts and words of each step, parted once, as the interface parts them. */
const PARTED = new Map(
  STEPS.map((step) => {
    const rule = complaint.events[step.type]!;
    const checked = validatePayload({ payload: rule.payload as new () => object }, step.payload(HANDLER.id));
    if (!checked.ok) throw new Error(`${step.type}: ${JSON.stringify(checked.problems)}`);
    return [step.type, splitPayload(checked.instance)];
  }),
);

export function commandOf(caseId: string, { type, by }: Step, at: string): NewCommand {
  const { payload, narrative } = PARTED.get(type)!;
  return {
    id: newId(),
    caseId,
    idempotencyKey: type,
    type,
    payload: payload as JsonObject,
    narrative: narrative as JsonObject,
    actor: ACTORS[by],
    channel: 'cli',
    expectedVersion: null,
    acceptedAt: at,
  };
}
