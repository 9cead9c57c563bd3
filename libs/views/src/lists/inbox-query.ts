import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { type Language, say } from '#kernel/text.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import type { PersonCaller } from '#parties/caller.js';
import { PostgresCalendarBook } from '#persistence/book/calendar-book.js';
import { isoOrNever } from '#persistence/sql/instant.js';
import { CaseReads } from '../access/case-reads.js';
import { IdentityMasks } from '../access/identity-masks.js';
import { isTrusted } from '../access/sides.js';
import { cursorOf, readCursor, USUAL_LIMIT } from '../paging/cursor.js';
import { type DueRow, dueView } from './due.js';
import { COUNT_LIMIT, inboxCounts } from './inbox-counts.js';
import { momentsOf } from './moments.js';
import { Parameters } from './parameters.js';
import { LISTED_COLUMNS, LISTED_PARTIES, type ListedCase, listedCase, type ListedFor } from './row-view.js';
import { isFoundIn, type Search, search, searchCondition } from './search.js';
import { type InboxView, type Moments, taskBranches } from './task-branches.js';

export interface InboxAsk {
  readonly view?: InboxView;
  readonly kind?: string;
  readonly q?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

interface TaskRow extends ListedCase, DueRow {
  readonly task_id: string;
  readonly task: string;
  readonly role: string;
  readonly user_id: string | null;
  readonly claimed_by: string | null;
  readonly assignee_id: string | null;
  readonly assignee_name: string | null;
  readonly opened_at: Date;
}

/** The caller's open tasks, the most urgent first. */
@Injectable()
export class InboxQuery {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CaseReads) private readonly reads: CaseReads,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(PostgresCalendarBook) private readonly calendars: PostgresCalendarBook,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IdentityMasks) private readonly masks: IdentityMasks,
  ) {}

  async page(caller: PersonCaller, ask: InboxAsk, language: Language) {
    const moments = momentsOf(this.clock.now());
    const limit = ask.limit ?? USUAL_LIMIT;
    const [counts, found] = await Promise.all([
      inboxCounts(this.reads.for(caller), caller, moments),
      ask.q === undefined ? undefined : search(this.dataSource, ask.q),
    ]);
    const rows = found === null ? [] : await this.rows(caller, ask, moments, found, limit + 1);
    const masks = await this.masks.of(isTrusted(caller.roles) ? [] : rows.map((row) => row.case_id));
    const reader: ListedFor = { caller, kinds: this.kinds, language, masks };
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows
        .slice(0, limit)
        .flatMap((row) => this.item(row, reader, moments) ?? [])
        .filter((item) => !found || isFoundIn(found, `${item.title} ${item.caseNo}`)),
      nextCursor: last
        ? cursorOf({ at: isoOrNever(last.due_at ?? Infinity) ?? 'infinity', id: last.task_id })
        : null,
      counts,
      /** A count of this size means "this many or more". */
      countLimit: COUNT_LIMIT,
    };
  }

  private rows(
    caller: PersonCaller,
    ask: InboxAsk,
    moments: Moments,
    found: Search | undefined,
    size: number,
  ): Promise<TaskRow[]> {
    const parameters = new Parameters();
    const branches = taskBranches(caller, ask.view, moments, parameters);
    if (branches.length === 0) return Promise.resolve([]);
    const more = this.conditions(ask, found, parameters);
    const walks = branches.map(
      ({ where, order }) =>
        `(SELECT t.id, t.due_at FROM task t WHERE ${[where, ...more].join(' AND ')} ${order} LIMIT ${size})`,
    );
    return this.reads.for(caller).query(
      `WITH page AS MATERIALIZED (SELECT id, due_at FROM (${walks.join(' UNION ALL ')}) walked ORDER BY due_at, id LIMIT ${size})
       SELECT ${LISTED_COLUMNS}, t.id AS task_id, t.name AS task, t.role, t.due_at, t.blue_at, t.yellow_at, t.provisional,
              t.opened_at, t.user_id, t.claimed_by, coalesce(t.claimed_by, t.user_id) AS assignee_id, a.name AS assignee_name
         FROM page JOIN task t ON t.id = page.id JOIN case_file c ON c.id = t.case_id
         LEFT JOIN account a ON a.id = coalesce(t.claimed_by, t.user_id) ${LISTED_PARTIES}
        ORDER BY page.due_at, page.id`,
      parameters.values,
    );
  }

  private conditions(
    { kind, cursor }: InboxAsk,
    found: Search | undefined,
    parameters: Parameters,
  ): string[] {
    const place = cursor === undefined ? undefined : readCursor(cursor);
    return [
      ...(kind === undefined ? [] : [`t.kind = ${parameters.bind(this.kinds.get(kind).name)}`]),
      ...(found ? [searchCondition(found, 't.case_id', parameters)] : []),
      ...(place
        ? [
            `(t.due_at, t.id) > (${parameters.bind(place.at)}::timestamptz, ${parameters.bind(place.id)}::uuid)`,
          ]
        : []),
    ];
  }

  private item(row: TaskRow, reader: ListedFor, { now }: Moments) {
    const head = listedCase(row, reader);
    if (!head) return null;
    const rule = this.kinds.get(row.kind).tasks.find(({ name }) => name === row.task);
    return {
      taskId: row.task_id,
      ...head,
      task: row.task,
      taskLabel: rule ? say(rule.label, reader.language) : row.task,
      role: row.role,
      assignee: row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee_name ?? '' },
      for: absentOf(row, reader.caller as PersonCaller),
      ...dueView(row, now, this.calendars.current()),
    };
  }
}

/** The absent colleague whose task this is, when the caller stands in for one. */
function absentOf({ user_id, claimed_by, role }: TaskRow, { standsInFor = [] }: PersonCaller) {
  const absent = standsInFor.find(
    ({ accountId, roles }) =>
      (accountId === user_id || accountId === claimed_by) && roles.some((lent) => lent === role),
  );
  return absent ? { id: absent.accountId, name: absent.name } : null;
}
