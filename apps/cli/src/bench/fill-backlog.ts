import { PrepareOpening } from '#parties/opening/prepare-opening.js';
import { CommandGate } from '#persistence/store/command-gate.js';
import type { Bed } from './bed.js';
import { commandOf, opening, STEPS } from './story.js';

const CASES_AT_ONCE = 250;

/** Accepts complaints, and with `whole` also everything that will happen to them. Returns the cases. */
export async function fillBacklog(
  bed: Bed,
  cases: number,
  { whole }: { readonly whole: boolean },
): Promise<string[]> {
  const [prepare, gate] = [bed.get(PrepareOpening), bed.get(CommandGate)];
  const ids: string[] = [];
  while (ids.length < cases) {
    const at = new Date().toISOString();
    const prepared = Array.from({ length: Math.min(CASES_AT_ONCE, cases - ids.length) }, (_, index) =>
      opening(prepare, ids.length + index, at),
    );
    await gate.open(prepared.map(({ request }) => request));
    if (whole)
      await Promise.all(
        prepared.flatMap(({ caseId }) => STEPS.map((step) => gate.accept(commandOf(caseId, step, at)))),
      );
    ids.push(...prepared.map(({ caseId }) => caseId));
  }
  return ids;
}
