import type { Queue } from 'bullmq';
import type { Bell, Log } from '#engine/ports.js';
import { type EffectJob, type TransitionJob } from './queue-names.js';

/** A ring that takes longer than this counts as lost; the sweeper will ring again. */
const RING_TIMEOUT_MS = 1_500;
const CHUNK = 500;

/** Where lost rings go: a worker in the same process takes the cases by hand. */
export type LostRings = (caseIds: readonly string[]) => void;

/**
 * Rings by adding jobs. At most one job of a case waits and one runs: a ring during the run is kept
 * (`keepLastIfActive`; plain deduplication would drop it).
 * Never throws and never hangs: accepting a command must not depend on the queue.
 */
export class QueueBell implements Bell {
  private lost: LostRings = () => {};

  constructor(
    private readonly transitions: Queue<TransitionJob>,
    private readonly effects: Queue<EffectJob>,
    private readonly log: Log,
  ) {}

  whenLost(handler: LostRings): void {
    this.lost = handler;
  }

  async ringCases(caseIds: readonly string[]): Promise<void> {
    for (let from = 0; from < caseIds.length; from += CHUNK) {
      const chunk = caseIds.slice(from, from + CHUNK);
      const rung = await this.inTime(
        this.transitions.addBulk(
          chunk.map((caseId) => ({
            name: 'apply',
            data: { caseId },
            opts: { deduplication: { id: caseId, keepLastIfActive: true } },
          })),
        ),
      );
      if (!rung) this.lost(chunk);
    }
  }

  async ringEffects(effectIds: readonly string[]): Promise<void> {
    for (let from = 0; from < effectIds.length; from += CHUNK)
      await this.inTime(
        this.effects.addBulk(
          effectIds.slice(from, from + CHUNK).map((effectId) => ({
            name: 'carryOut',
            data: { effectId },
            opts: { deduplication: { id: effectId } },
          })),
        ),
      );
  }

  private async inTime(adding: Promise<unknown>): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('the queue does not answer')), RING_TIMEOUT_MS);
    });
    try {
      await Promise.race([adding, timeout]);
      return true;
    } catch (error) {
      adding.catch(() => {});
      this.log.warn({ err: error }, 'a ring was lost; the sweeper will ring again');
      return false;
    } finally {
      clearTimeout(timer);
    }
  }
}
