import { setTimeout as pause } from 'node:timers/promises';
import type { NewCommand } from '#engine/command.js';
import type { EngineWorld } from './engine-world.js';
import { Ledger } from './ledger.js';

export interface EngineLoad {
  readonly cases: number;
  /** Senders of one case, beside each other. */
  readonly senders?: number;
  /** Commands of each sender, one after the other; every tenth is one that the case refuses. */
  readonly commands: number;
  /** Called when so many commands have been answered, by their share of all. */
  readonly damage?: (share: number) => void;
}

/** Many senders at once, on cases of their own; each repeats what failed, with the same key, as any client does. */
export async function engineLoad(world: EngineWorld, load: EngineLoad): Promise<Ledger> {
  const ledger = new Ledger();
  const { senders = 2 } = load;
  const total = load.cases * senders * load.commands;
  let answered = 0;
  const ids = await Promise.all(Array.from({ length: load.cases }, () => world.open(0)));
  const sender = async (id: string, place: number) => {
    for (let n = 1; n <= load.commands; n += 1) {
      const number = n % 10 === 0 ? -1 : place * 1_000 + n;
      const command = world.command(id, 'ADD', { number });
      const settled = ledger.sends(id, command.idempotencyKey);
      settled(await sendOne(world, command));
      load.damage?.((answered += 1) / total);
    }
  };
  await Promise.all(ids.flatMap((id) => Array.from({ length: senders }, (_, place) => sender(id, place))));
  return ledger;
}

async function sendOne(world: EngineWorld, command: NewCommand) {
  for (;;) {
    try {
      const { commandId, caseId } = await world.gate.accept(command);
      const outcome = world.waiter.wait(commandId, 20_000);
      void world.bell.ringCases([caseId]);
      return (await outcome)?.status ?? 'waiting';
    } catch {
      await pause(20);
    }
  }
}
