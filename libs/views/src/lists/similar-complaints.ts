import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { isId } from '#kernel/ids.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { PostgresSettingsBook } from '#persistence/book/settings-book.js';

const KIND = 'complaint';
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Whether several neighbours have the same trouble. Below the least number the answer is the same as for none, so that
 * nobody learns of a single complaint; what it is exactly is never told.
 */
@Injectable()
export class SimilarComplaints {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(PostgresSettingsBook) private readonly settings: PostgresSettingsBook,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async at(estateId: string, category: string) {
    const now = this.clock.now();
    const { values } = this.settings.at(KIND, now.toISOString());
    const [days, least] = [Number(values['similarDays']), Number(values['similarLeast'])];
    const isAsked = isId(estateId) && this.kinds.get(KIND).categories?.some(({ id }) => id === category);
    const similar = Boolean(isAsked) && (await this.areThere(estateId, category, { now, days, least }));
    return { similar, least, days };
  }

  private async areThere(
    estateId: string,
    category: string,
    { now, days, least }: { now: Date; days: number; least: number },
  ): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      `SELECT 1 FROM case_file WHERE estate_id = $1 AND kind = $2 AND category = $3 AND status = 'active'
          AND opened_at >= $4 AND version > 0 LIMIT $5`,
      [estateId, KIND, category, new Date(now.getTime() - days * DAY_MS), least],
    );
    return rows.length >= least;
  }
}
