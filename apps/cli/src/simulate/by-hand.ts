import type { EffectRunner } from '#effects/effect-runner.js';
import type { Bell } from '#engine/ports.js';
import type { TransitionRunner } from '#engine/transition-runner.js';

/** Cases per transaction, as in a worker. */
const BATCH = 100;

/** Applies what was accepted. */
export interface Application {
  readonly bell: Bell;
  /** Resolves when nothing that was accepted waits any more. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Rings are noted and answered in this process, one batch after the other: the same order in every run. */
export function byHand(runnerOf: (bell: Bell) => TransitionRunner, effects: EffectRunner): Application {
  const rung = new Set<string>();
  let effectsRung = false;
  let carrying: Promise<unknown> = Promise.resolve();
  const bell: Bell = {
    ringCases: async (ids) => ids.forEach((id) => rung.add(id)),
    ringEffects: async () => {
      effectsRung = true;
    },
  };
  const runner = runnerOf(bell);
  return {
    bell,
    async settle() {
      while (rung.size > 0) {
        const batch = [...rung].slice(0, BATCH);
        for (const id of batch) rung.delete(id);
        const { again } = await runner.run(batch);
        for (const id of again) rung.add(id);
      }
      if (!effectsRung) return;
      effectsRung = false;
      // Letters are written while the next cases move, as in a house; no history depends on them.
      await carrying;
      carrying = effects.drain();
    },
    close: async () => {
      await carrying;
    },
  };
}
