import type { EntityManager } from 'typeorm';
import { newId } from '#kernel/ids.js';
import type { JsonObject } from '#kernel/json.js';

/** Seats, ties and contests decide who may judge, so every change of them is kept with who made it. */
export interface RegisterChange {
  readonly register: 'body_seat' | 'tie' | 'estate_contest';
  readonly act: 'replaced' | 'added' | 'removed';
  readonly entry: JsonObject;
  readonly byAccount: string;
  readonly at: Date;
}

/** In the transaction of the change itself. */
export async function logChange(
  manager: EntityManager,
  { register, act, entry, byAccount, at }: RegisterChange,
): Promise<void> {
  await manager.query(
    'INSERT INTO register_log (id, register, act, entry, by_account, at) VALUES ($1, $2, $3, $4, $5, $6)',
    [newId(), register, act, JSON.stringify(entry), byAccount, at],
  );
}
