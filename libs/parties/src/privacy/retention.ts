import { Inject, Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { CaseFile } from '#engine/case-file.js';
import { ZONE } from '#kernel/calendar/civil-date.js';
import type { Clock } from '#kernel/clock.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { upgradeSnapshot } from '#machines/contract/upgrade-snapshot.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { restoreChart } from '#machines/statechart/statechart.js';
import { PostgresSettingsBook } from '#persistence/book/settings-book.js';
import { loadCases } from '#persistence/store/load-cases.js';
import { Anonymiser, type Erased } from './anonymiser.js';
import { type Obstacle, obstacleTo } from './case-family.js';

const PAGE = 500;

/** A case whose personal data has been kept for long enough, and what happens to it. */
export interface RetentionItem {
  readonly caseId: string;
  readonly caseNo: string;
  readonly kind: string;
  readonly state: string;
  readonly endedAt: string;
  /** ISO instant from which it need not be kept any more. */
  readonly keptUntil: string;
  readonly basis: 'retention' | 'request';
  /** Why it is left alone all the same; null when nothing keeps it. */
  readonly obstacle: Obstacle | null;
  /** Only once it is done. */
  readonly erased?: Erased;
}

export interface RetentionReport {
  readonly items: readonly RetentionItem[];
  /** Ended cases whose time is still running. */
  readonly notYet: number;
  /** Ended cases of kinds that say nothing of it. */
  readonly undecided: number;
}

interface Ended {
  readonly file: CaseFile;
  readonly basis: RetentionItem['basis'];
  readonly keptUntil: Date;
}

/** How long personal data is kept after a case has ended (PIPL 19, 47; domain.md §4.12), and what is due to go. */
@Injectable()
export class Retention {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(PostgresSettingsBook) private readonly settings: PostgresSettingsBook,
    @Inject(Anonymiser) private readonly anonymiser: Anonymiser,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What would go now and why; changes nothing. */
  plan(): Promise<RetentionReport> {
    return this.walk((one) => this.look(one));
  }

  /** Makes anonymous what is due. May be interrupted and run again: each case is a transaction of its own. */
  apply(): Promise<RetentionReport> {
    return this.walk(async (one) => {
      const done = await this.anonymiser.anonymise(one.file.id, { basis: one.basis, accountId: null });
      if ('already' in done) return null;
      return 'erased' in done
        ? { ...itemOf(one), obstacle: null, erased: done.erased }
        : { ...itemOf(one), ...done };
    });
  }

  private async look(one: Ended): Promise<RetentionItem> {
    return { ...itemOf(one), obstacle: await obstacleTo(this.dataSource.manager, one.file.id) };
  }

  private async walk(visit: (one: Ended) => Promise<RetentionItem | null>): Promise<RetentionReport> {
    const now = this.clock.now();
    const items: RetentionItem[] = [];
    let [notYet, undecided] = [0, 0];
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const rows: { id: string; asked: boolean }[] = await this.dataSource.query(
        `SELECT c.id, EXISTS (SELECT 1 FROM privacy_request r
                  WHERE r.case_id = c.id AND r.wish = 'delete' AND r.decision = 'granted') AS asked
           FROM case_file c WHERE c.id > $1 AND c.status = 'done' AND c.anonymised_at IS NULL ORDER BY c.id LIMIT $2`,
        [after, PAGE],
      );
      const last = rows.at(-1);
      if (!last) return { items, notYet, undecided };
      const asked = new Map(rows.map((row) => [row.id, row.asked]));
      for (const file of await loadCases(this.dataSource.manager, [...asked.keys()])) {
        const ended = this.ended(file, asked.get(file.id) === true, now);
        if (!ended) undecided += 1;
        else if (ended.keptUntil > now) notYet += 1;
        else items.push(...[await visit(ended)].filter((item) => item !== null));
      }
      after = last.id;
    }
  }

  private ended(file: CaseFile, asked: boolean, now: Date): Ended | null {
    if (asked) return { file, basis: 'request', keptUntil: new Date(file.lastAt ?? now) };
    const keptUntil = this.kinds.has(file.kind) ? this.keptUntil(file, this.kinds.get(file.kind), now) : null;
    return keptUntil && { file, basis: 'retention', keptUntil };
  }

  private keptUntil(file: CaseFile, kind: CaseKind, now: Date): Date | null {
    if (!kind.retention || file.snapshot === null || file.lastAt === null) return null;
    const chart = restoreChart(kind.machine, upgradeSnapshot(kind, file.machineVersion, file.snapshot));
    const key = kind.retention(chart.context, file.state);
    // The numbers of today: a shorter one shall also end what was kept under a longer one.
    const amount = this.settings.at(kind.name, now.toISOString()).values[key];
    const unit = kind.settings[key]?.unit;
    if (amount === undefined || (unit !== 'year' && unit !== 'day')) return null;
    return DateTime.fromISO(file.lastAt, { zone: ZONE })
      .plus(unit === 'year' ? { years: amount } : { days: amount })
      .toJSDate();
  }
}

function itemOf({ file, basis, keptUntil }: Ended): Omit<RetentionItem, 'obstacle'> {
  return {
    caseId: file.id,
    caseNo: file.caseNo,
    kind: file.kind,
    state: file.state,
    endedAt: file.lastAt ?? '',
    keptUntil: keptUntil.toISOString(),
    basis,
  };
}
