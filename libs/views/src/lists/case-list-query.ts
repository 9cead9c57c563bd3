import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import { addDays, startOfDay } from '#kernel/calendar/civil-date.js';
import type { Clock } from '#kernel/clock.js';
import type { Language } from '#kernel/text.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import type { PersonCaller } from '#parties/caller.js';
import { ASSOCIATION_WIDE, sidesOf } from '#parties/relation.js';
import { PostgresCalendarBook } from '#persistence/book/calendar-book.js';
import { CaseReads } from '../access/case-reads.js';
import { IdentityMasks } from '../access/identity-masks.js';
import { isTrusted, knowsFirm } from '../access/sides.js';
import { inZone } from '../instant.js';
import { cursorOf, readCursor, USUAL_LIMIT } from '../paging/cursor.js';
import type { Named } from '../reading/seen-case.js';
import { type DueRow, dueView } from './due.js';
import { momentsOf } from './moments.js';
import { Parameters } from './parameters.js';
import { LISTED_COLUMNS, LISTED_PARTIES, type ListedCase, listedCase, type ListedFor } from './row-view.js';
import { isFoundIn, type Search, search, searchCondition } from './search.js';
import { type InboxView, taskBranches } from './task-branches.js';
import { partyCases, partyWays } from './party-cases.js';

export interface CaseListAsk {
  readonly view?: InboxView;
  readonly kind?: string;
  readonly state?: string;
  readonly firmId?: string;
  readonly estateId?: string;
  /** Days of opening, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly q?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

interface CaseRow extends ListedCase, DueRow {
  readonly status: string;
  readonly opened_at: Date;
  readonly updated_at: Date;
  readonly firm: Named | null;
}

/** Tasks that the view of a list looks at; more open tasks of one person than this are not listed by view. */
const MOST_TASKS = 10_000;

/** Where id and moment of opening stand: conditions on them must meet the index that is walked. */
interface Place {
  readonly id: string;
  readonly openedAt: string;
}
const CASE_PLACE: Place = { id: 'c.id', openedAt: 'c.opened_at' };
const PARTY_PLACE: Place = { id: 'p.case_id', openedAt: 'p.opened_at' };

/** Cases that concern the caller, the newest first. */
@Injectable()
export class CaseListQuery {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CaseReads) private readonly reads: CaseReads,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(PostgresCalendarBook) private readonly calendars: PostgresCalendarBook,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IdentityMasks) private readonly masks: IdentityMasks,
  ) {}

  async page(caller: PersonCaller, ask: CaseListAsk, language: Language) {
    const limit = ask.limit ?? USUAL_LIMIT;
    const found = ask.q === undefined ? undefined : await search(this.dataSource, ask.q);
    const rows = found === null ? [] : await this.rows(caller, ask, found, limit + 1);
    const masks = await this.masks.of(isTrusted(caller.roles) ? [] : rows.map((row) => row.case_id));
    const reader: ListedFor = { caller, kinds: this.kinds, language, masks };
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows
        .slice(0, limit)
        .flatMap((row) => this.item(row, reader) ?? [])
        // A filter may not tell what the row does not.
        .filter(({ firm }) => ask.firmId === undefined || firm !== null)
        .filter((item) => !found || isFoundIn(found, `${item.title} ${item.caseNo}`)),
      nextCursor: last ? cursorOf({ at: last.opened_at.toISOString(), id: last.case_id }) : null,
    };
  }

  private rows(
    caller: PersonCaller,
    ask: CaseListAsk,
    found: Search | undefined,
    size: number,
  ): Promise<CaseRow[]> {
    const parameters = new Parameters();
    const wide = caller.roles.some((role) => ASSOCIATION_WIDE.includes(role));
    const pageSql =
      wide || ask.view
        ? this.gathered(caller, ask, found, wide, size, parameters)
        : this.alongParties(caller, ask, found, size, parameters);
    return this.reads.for(caller).query(
      `WITH page AS MATERIALIZED (${pageSql})
       SELECT ${LISTED_COLUMNS}, c.status, c.opened_at, c.updated_at, d.due_at, d.blue_at, d.yellow_at, d.provisional,
              CASE WHEN f.id IS NULL THEN NULL ELSE jsonb_build_object('id', f.id, 'name', f.name) END AS firm
         FROM page JOIN case_file c ON c.id = page.id LEFT JOIN firm f ON f.id = c.firm_id
         LEFT JOIN LATERAL (SELECT due_at, blue_at, yellow_at, provisional FROM deadline d
                             WHERE d.case_id = c.id AND d.status = 'running' ORDER BY d.due_at LIMIT 1) d ON TRUE
         ${LISTED_PARTIES} ORDER BY page.opened_at DESC, page.id DESC`,
      parameters.values,
    );
  }

  /** All cases of the house, or those that tasks name: gathered, then ordered. */
  private gathered(
    caller: PersonCaller,
    ask: CaseListAsk,
    found: Search | undefined,
    wide: boolean,
    size: number,
    parameters: Parameters,
  ): string {
    const sources = [
      ...(wide ? [] : [partyCases(caller, parameters)]),
      ...(ask.view ? [this.taskCases(caller, ask.view, parameters)] : []),
    ];
    const where = ['c.version > 0', ...this.conditions(ask, found, CASE_PLACE, parameters)];
    return `SELECT c.id, c.opened_at FROM ${casesIn(sources)} WHERE ${where.join(' AND ')}
             ORDER BY c.opened_at DESC, c.id DESC LIMIT ${size}`;
  }

  /** Cases that name the caller: each way of being named is walked along its index until the page is full. */
  private alongParties(
    caller: PersonCaller,
    ask: CaseListAsk,
    found: Search | undefined,
    size: number,
    parameters: Parameters,
  ): string {
    const conditions = this.conditions(ask, found, PARTY_PLACE, parameters);
    // Only an opened case has parties; its own row is looked up when something is asked of it, not otherwise.
    const asksOfCase = [ask.kind, ask.state, ask.firmId, ask.estateId].some((value) => value !== undefined);
    const from = asksOfCase ? 'case_party p JOIN case_file c ON c.id = p.case_id' : 'case_party p';
    const ways = partyWays(caller, parameters).map(
      ({ where, perCase }) =>
        `(SELECT p.case_id AS id, p.opened_at FROM ${from} WHERE ${[where, ...conditions].join(' AND ')}
           ORDER BY p.opened_at DESC, p.case_id DESC LIMIT ${size * perCase})`,
    );
    return `SELECT DISTINCT id, opened_at FROM (${ways.join(' UNION ALL ')}) ways
             ORDER BY opened_at DESC, id DESC LIMIT ${size}`;
  }

  /** Cases with a task of this view; of very many only the most urgent. */
  private taskCases(caller: PersonCaller, view: InboxView, parameters: Parameters): string {
    const branches = taskBranches(caller, view, momentsOf(this.clock.now()), parameters);
    if (branches.length === 0) return 'SELECT NULL::uuid WHERE FALSE';
    return branches
      .map(({ where, order }) => `(SELECT t.case_id FROM task t WHERE ${where} ${order} LIMIT ${MOST_TASKS})`)
      .join(' UNION ALL ');
  }

  private conditions(
    ask: CaseListAsk,
    found: Search | undefined,
    { id, openedAt }: Place,
    parameters: Parameters,
  ): string[] {
    const place = ask.cursor === undefined ? undefined : readCursor(ask.cursor);
    const equal = (column: string, value: string | undefined, type: string) =>
      value === undefined ? [] : [`c.${column} = ${parameters.bind(value)}::${type}`];
    return [
      ...equal('kind', ask.kind === undefined ? undefined : this.kinds.get(ask.kind).name, 'text'),
      ...equal('state', ask.state, 'text'),
      ...equal('firm_id', ask.firmId, 'uuid'),
      ...equal('estate_id', ask.estateId, 'uuid'),
      ...(ask.from === undefined
        ? []
        : [`${openedAt} >= ${parameters.bind(startOfDay(ask.from))}::timestamptz`]),
      ...(ask.to === undefined
        ? []
        : [`${openedAt} < ${parameters.bind(startOfDay(addDays(ask.to, 1)))}::timestamptz`]),
      ...(found ? [searchCondition(found, id, parameters)] : []),
      ...(place
        ? [
            `(${openedAt}, ${id}) < (${parameters.bind(place.at)}::timestamptz, ${parameters.bind(place.id)}::uuid)`,
          ]
        : []),
    ];
  }

  private item(row: CaseRow, reader: ListedFor) {
    const head = listedCase(row, reader);
    if (!head) return null;
    const sides = sidesOf(reader.caller, row.parties ?? []);
    return {
      ...head,
      status: row.status,
      firm: knowsFirm(this.kinds.get(row.kind), sides) ? row.firm : null,
      openedAt: inZone(row.opened_at),
      updatedAt: inZone(row.updated_at),
      ...dueView(row, this.clock.now(), this.calendars.current()),
    };
  }
}

/**
 * All cases, or those that every source names: then each is looked up by its id (OFFSET 0 keeps PostgreSQL from turning
 * that into a walk through the whole table, which would make a firm's list as slow as the house is big).
 */
function casesIn(sources: readonly string[]): string {
  if (sources.length === 0) return 'case_file c';
  const ids = sources
    .map((source) => `(SELECT DISTINCT case_id FROM (${source}) source)`)
    .join(' INTERSECT ');
  return `(${ids}) ids CROSS JOIN LATERAL (
    SELECT id, kind, state, version, firm_id, estate_id, opened_at FROM case_file WHERE id = ids.case_id OFFSET 0) c`;
}
