import type { EntityManager, DataSource } from 'typeorm';
import { newId } from '#kernel/ids.js';
import type { JsonObject } from '#kernel/json.js';

export type AccountAct =
  | 'invited'
  | 'invitedAgain'
  | 'activated'
  | 'passwordChanged'
  | 'rolesChanged'
  | 'deactivated'
  | 'reactivated'
  | 'factorAdded'
  | 'factorRemoved'
  | 'factorsReset'
  | 'linked'
  | 'unlinked'
  | 'standInGiven'
  | 'standInEnded'
  | 'handedOver';

export interface AccountChange {
  readonly accountId: string;
  readonly act: AccountAct;
  readonly entry?: JsonObject;
  readonly byAccount: string;
  readonly at: Date;
}

/** Never a password, a code or a token. In the transaction of the change itself, where there is one. */
export async function logAccount(
  manager: EntityManager | DataSource,
  { accountId, act, entry = {}, byAccount, at }: AccountChange,
): Promise<void> {
  await manager.query(
    'INSERT INTO account_log (id, account_id, act, entry, by_account, at) VALUES ($1, $2, $3, $4, $5, $6)',
    [newId(), accountId, act, JSON.stringify(entry), byAccount, at],
  );
}
