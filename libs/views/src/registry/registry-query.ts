import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import { civilDateOf } from '#kernel/calendar/civil-date.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { type Language, say } from '#kernel/text.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { FirmDirectory } from '#parties/directory/firm-directory.js';
import { IdentityMasks } from '../access/identity-masks.js';
import { isPublicIn } from '../access/visibility.js';
import { Parameters } from '../lists/parameters.js';
import { cursorOf, type Place, readCursor } from '../paging/cursor.js';
import { besideEntries } from './beside-entries.js';
import { type EntryRow, entryView, shownNow, type Shown } from './registry-entry.js';
import { REGISTRY_METHOD } from './registry-method.js';

export interface RegistryAsk {
  /** Part of the name of a firm, or a whole case number. */
  readonly q?: string;
  readonly firmId?: string;
  readonly cursor?: string;
  /** 1 to 100; 20 when left out. */
  readonly limit?: number;
}

const USUAL = 20;
/** Candidates read at a time: most of them are shown. */
const CHUNK = 100;

/** The public registry: what anybody may see of discipline, and nothing else (domain.md §4.4, visibility). */
@Injectable()
export class RegistryQuery {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(FirmDirectory) private readonly firms: FirmDirectory,
    @Inject(IdentityMasks) private readonly masks: IdentityMasks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One page, the newest case first. Throws INPUT.INVALID for a cursor that we did not give out. */
  async page(ask: RegistryAsk, language: Language) {
    const limit = ask.limit ?? USUAL;
    const today = civilDateOf(this.clock.now());
    const shown: Shown[] = [];
    let after = ask.cursor === undefined ? null : readCursor(ask.cursor);
    for (;;) {
      const rows = await this.candidates(ask, after);
      for (const row of rows) {
        const one = shownNow(this.kinds.get(row.kind), row, today);
        if (one) shown.push(one);
      }
      const last = rows.at(-1);
      if (shown.length > limit || rows.length < CHUNK || !last) break;
      after = placeOf(last);
    }
    const items = shown.slice(0, limit);
    const next = shown.length > limit ? items.at(-1) : undefined;
    return {
      items: await this.views(items, language),
      nextCursor: next ? cursorOf(placeOf(next.row)) : null,
      asOf: today,
      method: { version: REGISTRY_METHOD.version, text: say(REGISTRY_METHOD.says, language) },
    };
  }

  /** What is shown of one firm. Throws RECORD.NOT_FOUND for a firm that nobody knows. */
  async ofFirm(firmId: string, ask: Pick<RegistryAsk, 'cursor' | 'limit'>, language: Language) {
    const firm = await this.firms.find(firmId);
    if (!firm) throw new HeyiError(ERRORS.recordNotFound, { what: '企业 (firm)' });
    const { id, name, member, district } = firm;
    return { firm: { id, name, member, district }, ...(await this.page({ ...ask, firmId }, language)) };
  }

  private candidates({ q, firmId }: RegistryAsk, after: Place | null): Promise<EntryRow[]> {
    const parameters = new Parameters();
    const open = this.kinds
      .all()
      .filter((kind) => kind.publicEntry)
      .map(({ name, states }) => {
        const shown = Object.keys(states).filter((state) => isPublicIn(states[state]));
        return `(c.kind = ${parameters.bind(name)} AND c.state = ANY(${parameters.bind(shown)}::text[]))`;
      });
    const where = [
      'c.snapshot IS NOT NULL',
      `(${open.join(' OR ') || 'FALSE'})`,
      ...(firmId === undefined ? [] : [`c.firm_id = ${parameters.bind(firmId)}::uuid`]),
      ...(q === undefined ? [] : [this.words(q, parameters)]),
      ...(after
        ? [
            `(c.opened_at, c.id) < (${parameters.bind(after.at)}::timestamptz, ${parameters.bind(after.id)}::uuid)`,
          ]
        : []),
    ];
    return this.dataSource.query(
      `SELECT c.id, c.case_no, c.kind, c.state, c.machine_version, c.snapshot, c.opened_at,
              jsonb_build_object('id', f.id, 'name', f.name) AS firm
         FROM case_file c JOIN firm f ON f.id = c.firm_id
        WHERE ${where.join(' AND ')} ORDER BY c.opened_at DESC, c.id DESC LIMIT ${CHUNK}`,
      parameters.values,
    );
  }

  private words(q: string, parameters: Parameters): string {
    const bound = parameters.bind(q.trim().normalize('NFKC').toLowerCase());
    return `(position(${bound}::text IN lower(normalize(f.name, NFKC))) > 0 OR lower(c.case_no) = ${bound}::text)`;
  }

  private async views(shown: readonly Shown[], language: Language) {
    const masks = await this.masks.of(shown.map(({ row }) => row.id));
    const beside = await besideEntries(this.dataSource, shown);
    return shown.map((one) => entryView(one, beside(one.row.id), masks(one.row.id), language));
  }
}

const placeOf = ({ opened_at: at, id }: EntryRow): Place => ({ at: at.toISOString(), id });
