import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { chainStart } from '#engine/history.js';
import type { Language } from '#kernel/text.js';
import { CaseReads } from '../access/case-reads.js';
import { isOffice } from '../access/sides.js';
import { accountNames } from '../reading/account-names.js';
import type { SeenCase } from '../reading/seen-case.js';
import { type EventView, eventView, namedActors, withSight } from './event-view.js';
import { readHistory } from './history-reader.js';

export interface HistoryItem extends EventView {
  readonly prevHash: string;
  readonly hash: string;
  /** The bytes that were hashed, for the office: sha256(prevHash + "\n" + body) is the hash. */
  readonly body?: string;
}

export interface HistoryView {
  readonly items: readonly HistoryItem[];
  /** Hash before the first entry. */
  readonly start: string;
  readonly head: string;
}

/** The history of a case. What the caller may not read keeps its place, so the chain can be followed by everybody. */
@Injectable()
export class HistoryViews {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CaseReads) private readonly reads: CaseReads,
  ) {}

  async of(seen: SeenCase, language: Language): Promise<HistoryView> {
    const entries = await readHistory(this.reads.for(seen.caller), seen.file.id);
    const names = await accountNames(this.dataSource, namedActors(seen, entries));
    return {
      items: withSight(seen, entries).map(({ entry, sight }) => ({
        ...eventView(seen, { entry, sight }, language, names),
        prevHash: entry.prevHash,
        hash: entry.hash,
        ...(sight === 'full' && isOffice(seen.roles) ? { body: entry.text } : {}),
      })),
      start: chainStart(seen.file.id),
      head: entries.at(-1)?.hash ?? chainStart(seen.file.id),
    };
  }

  /** What happened, newest first, without what the caller may not know. */
  async timeline(seen: SeenCase, language: Language): Promise<{ events: EventView[]; states: string[] }> {
    const entries = await readHistory(this.reads.for(seen.caller), seen.file.id);
    const names = await accountNames(this.dataSource, namedActors(seen, entries));
    const sighted = withSight(seen, entries);
    return {
      events: sighted
        .filter(({ sight }) => sight !== 'hidden')
        .map((one) => eventView(seen, one, language, names))
        .toReversed(),
      states: entries.map(({ state }) => state),
    };
  }
}
