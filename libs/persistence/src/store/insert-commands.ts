import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { canonicalText, sha256 } from '#kernel/canonical-json.js';
import type { NewCommand } from '#engine/command.js';
import { narrativeDigest } from '#engine/history.js';
import { type Columns, insertRows } from '../sql/set-based.js';

const COMMAND: Columns = {
  id: 'uuid',
  case_id: 'uuid',
  idempotency_key: 'text',
  body_hash: 'text',
  type: 'text',
  payload: 'jsonb',
  narrative: 'jsonb',
  narrative_salt: 'text',
  narrative_digest: 'text',
  actor: 'jsonb',
  channel: 'text',
  expected_version: 'int',
  accepted_at: 'timestamptz',
};

/** What makes two commands "the same": everything that the sender wrote, nothing of when or how it arrived. */
export function bodyHash(
  command: Pick<NewCommand, 'type' | 'payload' | 'narrative' | 'expectedVersion'>,
): string {
  const { type, payload, narrative = null, expectedVersion } = command;
  return sha256(canonicalText({ type, payload, narrative, expectedVersion }));
}

/** Inserts commands; those whose (case, key) exists already are left alone. Returns the ids that are new. */
export async function insertCommands(
  manager: EntityManager,
  commands: readonly NewCommand[],
): Promise<Set<string>> {
  if (commands.length === 0) return new Set();
  const statement = insertRows(
    'case_command',
    COMMAND,
    commands.map(commandRow),
    'ON CONFLICT (case_id, idempotency_key) DO NOTHING RETURNING id',
  );
  const inserted: { id: string }[] = await manager.query(statement.sql, statement.parameters);
  return new Set(inserted.map((row) => row.id));
}

function commandRow(command: NewCommand): Record<string, unknown> {
  const words = command.narrative && Object.keys(command.narrative).length > 0 ? command.narrative : null;
  const salt = words ? (command.narrativeSalt ?? randomBytes(16).toString('hex')) : null;
  return {
    id: command.id,
    case_id: command.caseId,
    idempotency_key: command.idempotencyKey,
    body_hash: bodyHash(command),
    type: command.type,
    payload: command.payload,
    narrative: words,
    narrative_salt: salt,
    narrative_digest: words && salt ? narrativeDigest(salt, words) : null,
    actor: command.actor,
    channel: command.channel,
    expected_version: command.expectedVersion,
    accepted_at: command.acceptedAt,
  };
}
