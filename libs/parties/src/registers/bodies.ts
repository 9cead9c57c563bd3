import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';
import { type Text, text } from '#kernel/text.js';
import { BODIES, BODY_NAMES, type BodyName } from '#machines/contract/bodies.js';
import { APPOINTED, CASE_ROLES } from '#machines/contract/case-role.js';
import type { Caller } from '../caller.js';
import { logChange } from './register-log.js';
import { unfitEntry, unknownIn } from './unfit-entry.js';
import { KEEPERS, withOffice } from './with-office.js';

export interface BodySeat {
  readonly accountId: string;
  readonly name: string;
  readonly firm: { readonly id: string; readonly name: string } | null;
  readonly chair: boolean;
}

export interface BodyOfAssociation {
  readonly name: BodyName;
  readonly label: Text;
  /** The chair first, then by name of the account. */
  readonly seats: readonly BodySeat[];
}

export interface NewSeat {
  readonly accountId: string;
  readonly chair?: boolean;
}

interface Holder {
  readonly id: string;
  readonly roles: readonly string[];
}

/** Who sits on the bodies that decide by vote. A case that is under way keeps the seats that it began with. */
@Injectable()
export class BodyRegister {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(): Promise<BodyOfAssociation[]> {
    const rows: { body: string; seats: BodySeat[] }[] = await this.dataSource.query(
      `SELECT s.body, jsonb_agg(jsonb_build_object('accountId', a.id, 'name', a.name, 'chair', s.chair, 'firm',
                CASE WHEN f.id IS NULL THEN NULL ELSE jsonb_build_object('id', f.id, 'name', f.name) END)
                ORDER BY s.chair DESC, a.username) AS seats
         FROM body_seat s JOIN account a ON a.id = s.account_id AND a.active LEFT JOIN firm f ON f.id = a.firm_id
        GROUP BY s.body`,
    );
    const seats = new Map(rows.map((row) => [row.body, row.seats]));
    return BODY_NAMES.map((name) => ({ name, label: BODIES[name].label, seats: seats.get(name) ?? [] }));
  }

  /**
   * All seats anew. Throws AUTH.FORBIDDEN; RECORD.NOT_FOUND for an unknown body; INPUT.INVALID for an account that is not
   * there, sits twice or does not hold the office, or unless exactly one seat is the chair.
   */
  async replace(caller: Caller, name: string, seats: readonly NewSeat[]): Promise<BodyOfAssociation> {
    const { accountId: byAccount } = withOffice(caller, KEEPERS);
    if (!isBody(name)) throw new HeyiError(ERRORS.recordNotFound, { what: '机构 (body)' });
    await this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`body ${name}`]);
      await check(manager, name, seats);
      await manager.query('DELETE FROM body_seat WHERE body = $1', [name]);
      await manager.query(
        `INSERT INTO body_seat (body, account_id, chair)
         SELECT $1, s."accountId", coalesce(s.chair, FALSE) FROM jsonb_to_recordset($2::jsonb) AS s("accountId" uuid, chair boolean)`,
        [name, JSON.stringify(seats)],
      );
      const entry = {
        body: name,
        seats: seats.map(({ accountId, chair = false }) => ({ accountId, chair })),
      };
      await logChange(manager, {
        register: 'body_seat',
        act: 'replaced',
        entry,
        byAccount,
        at: this.clock.now(),
      });
    });
    return (await this.list()).find((body) => body.name === name) as BodyOfAssociation;
  }
}

function isBody(name: string): name is BodyName {
  return (BODY_NAMES as readonly string[]).includes(name);
}

async function check(manager: EntityManager, name: BodyName, seats: readonly NewSeat[]): Promise<void> {
  const ids = seats.map(({ accountId }) => accountId);
  const holders: Holder[] = await manager.query(
    'SELECT id, roles FROM account WHERE id = ANY($1::uuid[]) AND active',
    [ids.filter(isId)],
  );
  const known = new Map(holders.map((holder) => [holder.id, holder]));
  const { seat } = BODIES[name];
  for (const [index, id] of ids.entries()) {
    const field = `seats.${index}.accountId`;
    const holder = known.get(id);
    if (!holder) throw unknownIn(field);
    if (ids.indexOf(id) !== index)
      throw unfitEntry(field, 'arrayUnique', text('重复的席位', 'sits here twice'));
    // Delegates are named by their members; the other bodies are made of people with the office.
    if (!APPOINTED.includes(seat) && !holder.roles.includes(seat))
      throw unfitEntry(
        field,
        'office',
        text(`须担任${CASE_ROLES[seat].zh}`, `must hold the office of ${CASE_ROLES[seat].en}`),
      );
  }
  if (seats.length > 0 && seats.filter(({ chair }) => chair).length !== 1)
    throw unfitEntry('seats', 'chair', text('须有且只有一名主持人', 'exactly one seat must be the chair'));
}
