import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import { computeDue } from '#kernel/calendar/due.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId, newId } from '#kernel/ids.js';
import { PostgresCalendarBook } from '#persistence/book/calendar-book.js';
import { PostgresSettingsBook } from '#persistence/book/settings-book.js';
import { Anonymiser } from './anonymiser.js';
import { logPrivacyAct } from './privacy-log.js';
import { noticeOfAnswer, noticeOfRequest } from './privacy-notices.js';

/** The setting of the complaint that says within how many working days a request is answered. */
const TERM = { kind: 'complaint', key: 'privacyAnswer' } as const;

export const WISHES = ['correct', 'restrict', 'delete'] as const;
export type Wish = (typeof WISHES)[number];

export interface PrivacyRequest {
  readonly id: string;
  readonly caseId: string;
  readonly caseNo: string;
  readonly wish: Wish;
  readonly words: string | null;
  readonly askedAt: Date;
  readonly dueAt: Date;
  readonly decision: 'granted' | 'refused' | null;
  readonly reason: string | null;
  readonly answeredAt: Date | null;
}

/** What granting brought about; a deletion that is not lawful yet is a restriction until it is (PIPL 47). */
export type Effect = 'none' | 'restricted' | 'erased';

export interface RequestAnswer {
  readonly decision: 'granted' | 'refused';
  readonly reason: string;
  readonly accountId: string;
}

const COLUMNS = `r.id, r.case_id AS "caseId", c.case_no AS "caseNo", r.wish, r.words, r.asked_at AS "askedAt",
  r.due_at AS "dueAt", r.decision, r.reason, r.answered_at AS "answeredAt"`;

/** Requests of residents about their own data: correction, restriction, deletion (PIPL 46, 47, 50). */
@Injectable()
export class PrivacyRequests {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(PostgresSettingsBook) private readonly settings: PostgresSettingsBook,
    @Inject(PostgresCalendarBook) private readonly calendars: PostgresCalendarBook,
    @Inject(Anonymiser) private readonly anonymiser: Anonymiser,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Working days within which a request is answered. */
  term(): number {
    return this.settings.at(TERM.kind, this.clock.now().toISOString()).values[TERM.key] ?? 0;
  }

  /** Throws PRIVACY.ASKED_ALREADY while the same wish waits for its answer. */
  async ask(caseId: string, wish: Wish, words: string | null): Promise<PrivacyRequest> {
    const now = this.clock.now();
    const budget = { amount: this.term(), unit: 'workday' } as const;
    const { dueAt } = computeDue(this.calendars.current(), now.toISOString(), budget, []);
    const id = newId();
    await this.dataSource.transaction(async (manager) => {
      const stored: unknown[] = await manager.query(
        `INSERT INTO privacy_request (id, case_id, wish, words, asked_at, due_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (case_id, wish) WHERE answered_at IS NULL DO NOTHING RETURNING id`,
        [id, caseId, wish, words, now, dueAt],
      );
      if (stored.length === 0) throw new HeyiError(ERRORS.privacyAsked);
      await noticeOfRequest(manager, caseId, wish, now);
    });
    return this.one(id);
  }

  /** The newest first. */
  ofCase(caseId: string): Promise<PrivacyRequest[]> {
    return this.dataSource.query(
      `SELECT ${COLUMNS} FROM privacy_request r JOIN case_file c ON c.id = r.case_id WHERE r.case_id = $1 ORDER BY r.id DESC`,
      [caseId],
    );
  }

  /** Those that wait, the most urgent first; answered ones with `all`, the newest first. */
  list(all: boolean, limit: number): Promise<PrivacyRequest[]> {
    return this.dataSource.query(
      `SELECT ${COLUMNS} FROM privacy_request r JOIN case_file c ON c.id = r.case_id
        WHERE $1 OR r.answered_at IS NULL
        ORDER BY r.answered_at DESC NULLS FIRST, r.due_at, r.id LIMIT $2`,
      [all, limit],
    );
  }

  /** Throws RECORD.NOT_FOUND. */
  async one(id: string): Promise<PrivacyRequest> {
    const [row]: PrivacyRequest[] = isId(id)
      ? await this.dataSource.query(
          `SELECT ${COLUMNS} FROM privacy_request r JOIN case_file c ON c.id = r.case_id WHERE r.id = $1`,
          [id],
        )
      : [];
    if (!row) throw new HeyiError(ERRORS.recordNotFound, { what: '个人信息申请 (privacy request)' });
    return row;
  }

  /** Throws PRIVACY.ANSWERED when somebody was quicker. What is granted happens in the same moment. */
  async answer(request: PrivacyRequest, answer: RequestAnswer): Promise<Effect> {
    const { caseId, wish } = request;
    const grants = answer.decision === 'granted' && wish !== 'correct';
    await this.dataSource.transaction(async (manager) => {
      await this.settle(manager, request, answer);
      if (grants) await this.restrict(manager, caseId, answer.accountId);
    });
    if (!grants) return 'none';
    if (wish === 'restrict') return 'restricted';
    // What keeps it from going now, the retention run waits for.
    const done = await this.anonymiser.anonymise(caseId, { basis: 'request', accountId: answer.accountId });
    return 'obstacle' in done ? 'restricted' : 'erased';
  }

  private async settle(
    manager: EntityManager,
    { id, caseId, wish }: PrivacyRequest,
    { decision, reason, accountId }: RequestAnswer,
  ): Promise<void> {
    const [, settled]: [unknown[], number] = await manager.query(
      `UPDATE privacy_request SET decision = $2, reason = $3, answered_by = $4, answered_at = $5
        WHERE id = $1 AND answered_at IS NULL`,
      [id, decision, reason, accountId, this.clock.now()],
    );
    if (settled === 0) throw new HeyiError(ERRORS.privacyAnswered);
    await noticeOfAnswer(manager, caseId, { wish, decision, reason }, this.clock.now());
  }

  private async restrict(manager: EntityManager, caseId: string, accountId: string): Promise<void> {
    const at = this.clock.now();
    const [, restricted]: [unknown[], number] = await manager.query(
      'UPDATE person_identity SET restricted_at = $2 WHERE case_id = $1 AND restricted_at IS NULL AND wrapped_key IS NOT NULL',
      [caseId, at],
    );
    if (restricted > 0) await logPrivacyAct(manager, caseId, { act: 'restricted', accountId, entry: {}, at });
  }
}
