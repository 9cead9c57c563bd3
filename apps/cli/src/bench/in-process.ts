import { DataSource } from 'typeorm';
import type { Runtime } from '#config/runtime.js';
import { CommandGate } from '#persistence/store/command-gate.js';
import { CommandWaiter } from '#persistence/store/command-waiter.js';
import { QueueBell } from '#queue/queue-bell.js';
import { type Bed, makeBed } from './bed.js';
import { closedLoop, type Looped } from './closed-loop.js';
import { multiplyCases } from './fill-lists.js';
import { memory } from './memory.js';
import { opened } from './opened.js';
import { commandOf, STEPS } from './story.js';

const WAIT_MS = 30_000;
const IN_FLIGHT = 64;
/** Connections, caches and compiled code: the first events of a process tell nothing. */
const WARM_UP = 100;

export interface InProcess extends Looped {
  readonly rssMb: number;
}

/** The closed loop without HTTP: gate, queue, worker and waiter in this process. */
export async function inProcess(runtime: Runtime, cases: number): Promise<InProcess> {
  const bed = await makeBed(runtime, { worker: true });
  try {
    return { ...(await loopIn(bed, cases)), rssMb: await memory(process.pid) };
  } finally {
    await bed.close();
  }
}

/** The same beside more and more cases in the same tables. */
export async function growth(
  runtime: Runtime,
  cases: number,
  sizes: readonly number[],
  onSize: (size: number) => void,
): Promise<(InProcess & { readonly size: number })[]> {
  const bed = await makeBed(runtime, { worker: true });
  try {
    await loopIn(bed, cases);
    const rows: (InProcess & { size: number })[] = [];
    for (const size of sizes) {
      onSize(size);
      await multiplyCases(bed.get(DataSource), size, { history: true });
      rows.push({ size, ...(await loopIn(bed, cases)), rssMb: await memory(process.pid) });
    }
    return rows;
  } finally {
    await bed.close();
  }
}

async function loopIn(bed: Bed, cases: number): Promise<Looped> {
  const [gate, bell, waiter] = [bed.get(CommandGate), bed.get(QueueBell), bed.get(CommandWaiter)];
  const settled = async (commandId: string, caseId: string) => {
    const outcome = waiter.wait(commandId, WAIT_MS);
    void bell.ringCases([caseId]);
    const { status, refusal } = (await outcome) ?? { status: 'waiting', refusal: undefined };
    if (status !== 'applied') throw new Error(`${commandId}: ${status} ${JSON.stringify(refusal)}`);
  };
  const send = async (caseId: string, step: number) => {
    const command = commandOf(caseId, STEPS[step]!, new Date().toISOString());
    await gate.accept(command);
    await settled(command.id, caseId);
  };
  await closedLoop(await opened(bed, WARM_UP), { steps: STEPS.length, inFlight: IN_FLIGHT }, send);
  return closedLoop(await opened(bed, cases), { steps: STEPS.length, inFlight: IN_FLIGHT }, send);
}
