import type { DataSource } from 'typeorm';
import { Coalescer } from '#kernel/coalescer.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import type { CommandOutcome, CommandStatus, NewCase, NewCommand } from '#engine/command.js';
import { faultPoint } from '#engine/fault-point.js';
import type { KindBook } from '#engine/ports.js';
import { isPrivileged } from '#machines/contract/event-rule.js';
import { bindAttachments } from '../files/bind-attachments.js';
import { type Columns, insertRows } from '../sql/set-based.js';
import { insertCases } from './insert-cases.js';
import { bodyHash, insertCommands } from './insert-commands.js';

/** What accepting gives back: the durable command, or the one that the same key had already made. */
export interface Accepted {
  readonly commandId: string;
  readonly caseId: string;
  readonly status: CommandStatus;
  readonly outcome: CommandOutcome | null;
  /** True when the same key had been accepted before with the same body. */
  readonly repeated: boolean;
}

/** What is stored beside a case for its complainant: secrets as digests, identity sealed. */
export interface ComplainantAccess {
  readonly codeHmac: string;
  readonly tokenHash: string;
  readonly identity?: SealedIdentity;
}

/** Who somebody is, under a key of its own, and that key under the key called `keyId`. */
export interface SealedIdentity {
  readonly sealed: Buffer;
  readonly wrappedKey: Buffer;
  readonly keyId: string;
}

export interface CaseRequest extends NewCase {
  readonly access?: ComplainantAccess;
  /** Uploads that become part of the new case; whether its opener may name them has been asked before. */
  readonly attachmentIds?: readonly string[];
}

export interface OpenedRequest {
  readonly id: string;
  readonly caseNo: string;
  readonly commandId: string;
  readonly repeated: boolean;
}

const ACCESS: Columns = { case_id: 'uuid', code_hmac: 'text', token_hash: 'text', created_at: 'timestamptz' };
const IDENTITY: Columns = {
  case_id: 'uuid',
  role: 'text',
  sealed: 'bytea',
  wrapped_key: 'bytea',
  key_id: 'text',
  created_at: 'timestamptz',
};

/** Also where an earlier one was shredded: what somebody says of himself anew, he says again. */
const KEEP_NEWEST = `ON CONFLICT (case_id, role) DO UPDATE SET sealed = excluded.sealed,
  wrapped_key = excluded.wrapped_key, key_id = excluded.key_id, shredded_at = NULL`;

/** The door of the engine: what passes here is durable, and will be applied exactly once or refused with a reason. */
export class CommandGate {
  /** Commands accepted in the same moment share one statement and one commit. */
  private readonly inserts = new Coalescer<NewCommand, boolean>(
    async (commands) => {
      const inserted = await insertCommands(this.dataSource.manager, commands);
      return commands.map(({ id }) => inserted.has(id));
    },
    { maxBatch: 200, lanes: 3 },
  );

  constructor(
    private readonly dataSource: DataSource,
    private readonly kinds: KindBook,
  ) {}

  /**
   * Accepts one event for an existing case. Same key and body: the first one again; same key, other body: an error.
   * Who the complainant is, when the event says it anew, is kept in the same transaction or not at all.
   */
  async accept(command: NewCommand, identity?: SealedIdentity): Promise<Accepted> {
    const isNew = await (identity ? this.insertWith(command, identity) : this.inserts.add(command));
    await faultPoint('accepted');
    if (isNew)
      return {
        commandId: command.id,
        caseId: command.caseId,
        status: 'waiting',
        outcome: null,
        repeated: false,
      };
    return this.earlier(command);
  }

  /** Opens cases, each with its opening command, in one transaction. Those that exist already are reported as repeated. */
  async open(requests: readonly CaseRequest[]): Promise<OpenedRequest[]> {
    const opened = await this.dataSource.transaction(async (manager) => {
      const fresh = await insertCases(manager, this.kinds, requests);
      const ids = new Set(fresh.map(({ id }) => id));
      const withAccess = requests.filter((request) => ids.has(request.id) && request.access);
      if (withAccess.length > 0) {
        const access = insertRows('case_access', ACCESS, withAccess.map(accessRow));
        await manager.query(access.sql, access.parameters);
      }
      const withIdentity = withAccess.filter((request) => request.access?.identity);
      if (withIdentity.length > 0) {
        const identity = insertRows('person_identity', IDENTITY, withIdentity.map(identityRow));
        await manager.query(identity.sql, identity.parameters);
      }
      for (const { id, kind, opening, attachmentIds = [] } of requests) {
        const privileged = isPrivileged(this.kinds.get(kind).events[opening.type], opening.payload);
        if (ids.has(id)) await bindAttachments(manager, id, attachmentIds, privileged);
      }
      return fresh;
    });
    await faultPoint('accepted');
    const numbers = new Map(opened.map(({ id, caseNo }) => [id, caseNo]));
    const known = requests.filter(({ id }) => !numbers.has(id));
    const earlier = await this.earlierOpenings(known);
    return requests.map((request) => {
      const caseNo = numbers.get(request.id);
      if (caseNo) return { id: request.id, caseNo, commandId: request.opening.id, repeated: false };
      return earlier.get(request.id) as OpenedRequest;
    });
  }

  private insertWith(command: NewCommand, identity: SealedIdentity): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const inserted = await insertCommands(manager, [command]);
      if (!inserted.has(command.id)) return false;
      const statement = insertRows('person_identity', IDENTITY, [identityOf(command, identity)], KEEP_NEWEST);
      await manager.query(statement.sql, statement.parameters);
      return true;
    });
  }

  private async earlier(command: NewCommand): Promise<Accepted> {
    const [row]: { id: string; body_hash: string; status: CommandStatus; outcome: CommandOutcome | null }[] =
      await this.dataSource.query(
        'SELECT id, body_hash, status, outcome FROM case_command WHERE case_id = $1 AND idempotency_key = $2',
        [command.caseId, command.idempotencyKey],
      );
    if (!row || row.body_hash !== bodyHash(command)) throw new HeyiError(ERRORS.keyReused);
    return {
      commandId: row.id,
      caseId: command.caseId,
      status: row.status,
      // What a failed attempt noted is no outcome: the command still waits.
      outcome: row.status === 'waiting' ? null : row.outcome,
      repeated: true,
    };
  }

  private async earlierOpenings(requests: readonly CaseRequest[]): Promise<Map<string, OpenedRequest>> {
    if (requests.length === 0) return new Map();
    const rows: {
      id: string;
      source_id: string | null;
      case_no: string;
      command_id: string;
      body_hash: string;
    }[] = await this.dataSource.query(
      `SELECT c.id, c.source_id, c.case_no, m.id AS command_id, m.body_hash
           FROM case_file c JOIN case_command m ON m.case_id = c.id
          WHERE (c.id = ANY($1::uuid[]) OR (c.source, c.source_id) IN (SELECT * FROM unnest($2::text[], $3::text[])))
            AND m.idempotency_key = $4`,
      [
        requests.map(({ id }) => id),
        requests.map(({ source }) => source?.name ?? null),
        requests.map(({ source }) => source?.id ?? null),
        OPENING_KEY,
      ],
    );
    return new Map(
      requests.map((request) => {
        const row = rows.find(
          ({ id, source_id }) => id === request.id || (request.source && source_id === request.source.id),
        );
        if (!row || (!request.source && row.body_hash !== bodyHash(request.opening)))
          throw new HeyiError(ERRORS.keyReused);
        return [request.id, { id: row.id, caseNo: row.case_no, commandId: row.command_id, repeated: true }];
      }),
    );
  }
}

/** Every opening command has this key: a case is opened once. */
export const OPENING_KEY = 'open';

function accessRow({ id, access, opening }: CaseRequest): Record<string, unknown> {
  return {
    case_id: id,
    code_hmac: access?.codeHmac,
    token_hash: access?.tokenHash,
    created_at: opening.acceptedAt,
  };
}

function identityRow({ access, opening }: CaseRequest): Record<string, unknown> {
  return identityOf(opening, access?.identity);
}

function identityOf(command: NewCommand, identity: SealedIdentity | undefined): Record<string, unknown> {
  return {
    case_id: command.caseId,
    role: 'complainant',
    sealed: identity?.sealed,
    wrapped_key: identity?.wrappedKey,
    key_id: identity?.keyId,
    created_at: command.acceptedAt,
  };
}
