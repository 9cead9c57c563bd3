import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK, LOGGER } from '#config/runtime.js';
import { faultPoint } from '#engine/fault-point.js';
import type { KindBook, Log } from '#engine/ports.js';
import type { Clock } from '#kernel/clock.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { troubleOf } from '#persistence/sql/trouble.js';
import { type Effect, EffectImpossible, type PlannedRow, type Surroundings } from './effect.js';
import { settle, takeOne, takeWaiting, writeRows } from './effect-store.js';
import { planEffect } from './handlers.js';
import { loadSurroundings } from './load-surroundings.js';
import { done, failed, parked, type Settlement } from './settlement.js';

const BATCH = 200;
/** After so many batches the job ends, so that a worker can be stopped; the sweeper rings for the rest. */
const MOST_BATCHES = 100;

/**
 * Carries out effects: takes what waits, writes what follows, and notes it as done, all in one transaction. Killed
 * anywhere on the way it leaves nothing half done; run twice it writes once, since every row has the effect's id.
 */
@Injectable()
export class EffectRunner {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(KindRegistry) private readonly kinds: KindBook,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Log,
  ) {}

  /**
   * Carries out whatever waits, and says how many were looked at. A failure is counted on its own effect; only when the
   * database is away or in conflict does this throw, and the next ring finds everything as it was.
   */
  async drain(): Promise<number> {
    let total = 0;
    for (let batches = 0; batches < MOST_BATCHES; batches += 1) {
      const taken = await this.attempt((manager) => takeWaiting(manager, this.clock.now(), BATCH));
      if (taken === 0) return total;
      total += taken;
    }
    return total;
  }

  /** Carries out this effect, unless it is done, parked, or in another worker's hands. */
  async carryOut(effectId: string): Promise<void> {
    await this.attempt(async (manager) => {
      const effect = await takeOne(manager, effectId);
      return effect ? [effect] : [];
    });
  }

  private async attempt(take: (manager: EntityManager) => Promise<Effect[]>): Promise<number> {
    let taken: readonly Effect[] = [];
    try {
      await this.dataSource.transaction(async (manager) => {
        taken = await take(manager);
        if (taken.length > 0) await this.carryOutAll(manager, taken);
      });
    } catch (error) {
      if (taken.length === 0 || troubleOf(error) !== 'work') throw error;
      if (taken.length > 1) for (const { id } of taken) await this.carryOut(id);
      else await this.countFailure(taken[0] as Effect, error);
    }
    return taken.length;
  }

  private async carryOutAll(manager: EntityManager, effects: readonly Effect[]): Promise<void> {
    const surroundings = await loadSurroundings(manager, effects);
    const rows: PlannedRow[] = [];
    const settlements = effects.map((effect) =>
      this.plan(effect, surroundings.get(effect.id) as Surroundings, rows),
    );
    await faultPoint('beforeSend');
    await writeRows(manager, rows);
    await faultPoint('afterSend');
    await settle(manager, settlements);
    await faultPoint('beforeAck');
  }

  /** A mistake in one effect's data or text stays its own: the others of the batch are not held up. */
  private plan(effect: Effect, around: Surroundings, rows: PlannedRow[]): Settlement {
    try {
      rows.push(...planEffect(effect, around, this.kinds.get(around.kind)));
      return done(effect, this.clock.now());
    } catch (error) {
      this.tell(effect, error);
      return error instanceof EffectImpossible
        ? parked(effect, error.message)
        : failed(effect, reasonOf(error), this.clock.now());
    }
  }

  private async countFailure(effect: Effect, error: unknown): Promise<void> {
    this.tell(effect, error);
    await settle(this.dataSource.manager, [failed(effect, reasonOf(error), this.clock.now())]);
  }

  private tell({ id, caseId, type, attempts }: Effect, error: unknown): void {
    this.log.error({ effect: id, caseId, type, attempts, err: error }, 'an effect could not be carried out');
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
