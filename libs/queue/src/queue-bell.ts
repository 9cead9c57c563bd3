import type { Queue } from 'bullmq';
import { Coalescer } from '#kernel/coalescer.js';
import type { Bell, Log } from '#engine/ports.js';
import { type EffectJob, type TransitionJob } from './queue-names.js';

/** A ring that takes longer than this counts as lost; the sweeper will ring again. */
const RING_TIMEOUT_MS = 3_000;
const RINGS_PER_MESSAGE = 200;
const CROWD = 50;
const CROWD_STEP = 20;

/** Where lost rings go: a worker in the same process takes the cases by hand. */
export type LostRings = (caseIds: readonly string[]) => void;

/**
 * Rings by adding jobs. At most one job of a case waits and one runs: a ring during the run is kept
 * (`keepLastIfActive`; plain deduplication would drop it).
 * Never throws and never hangs: accepting a command must not depend on the queue.
 */
export class QueueBell implements Bell {
  private lost: LostRings = () => {};
  private readonly rings = new Coalescer<string, void>((caseIds) => this.addRings(caseIds), {
    maxBatch: RINGS_PER_MESSAGE,
    lanes: 2,
  });

  constructor(
    private readonly transitions: Queue<TransitionJob>,
    private readonly effects: Queue<EffectJob>,
    private readonly isUp: () => boolean,
    private readonly log: Log,
  ) {}

  whenLost(handler: LostRings): void {
    this.lost = handler;
  }

  /**
   * Rings of the same moment travel as one message, each case once. A crowd (an import, a recount) needs few rings:
   * every batch that they start helps itself to a hundred waiting cases.
   */
  async ringCases(caseIds: readonly string[]): Promise<void> {
    const rung = caseIds.length <= CROWD ? caseIds : caseIds.filter((_, index) => index % CROWD_STEP === 0);
    await Promise.all(rung.map((caseId) => this.rings.add(caseId)));
  }

  /** One job drains whatever waits: an effect needs no job of its own. */
  async ringEffects(): Promise<void> {
    await this.inTime(() =>
      this.effects.add('drain', {}, { deduplication: { id: 'drain', keepLastIfActive: true } }),
    );
  }

  private async addRings(caseIds: readonly string[]): Promise<readonly void[]> {
    const once = [...new Set(caseIds)];
    const rung = await this.inTime(() =>
      this.transitions.addBulk(
        once.map((caseId) => ({
          name: 'apply',
          data: { caseId },
          opts: { deduplication: { id: caseId, keepLastIfActive: true } },
        })),
      ),
    );
    if (!rung) this.lost(once);
    return caseIds.map(() => undefined);
  }

  private async inTime(add: () => Promise<unknown>): Promise<boolean> {
    if (!this.isUp()) return false;
    const adding = add();
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
