import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CommandOutcome, CommandStatus } from '#engine/command.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';
import type { Actor } from '#machines/contract/actor.js';
import type { Caller } from '#parties/caller.js';

/** An accepted command as its sender may see it. */
export interface CommandView {
  readonly commandId: string;
  readonly caseId: string;
  readonly kind: string;
  readonly type: string;
  readonly status: CommandStatus;
  readonly expectedVersion: number | null;
  readonly outcome: CommandOutcome | null;
}

interface CommandRow extends Omit<CommandView, 'caseId' | 'commandId'> {
  readonly id: string;
  readonly case_id: string;
  readonly actor: Actor;
  readonly expected_version: number | null;
}

@Injectable()
export class CommandViews {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** Throws COMMAND.NOT_FOUND alike for what is not there and for what somebody else sent. */
  async one(caller: Caller, commandId: string): Promise<CommandView> {
    const [row]: CommandRow[] = isId(commandId)
      ? await this.dataSource.query(
          `SELECT m.id, m.case_id, c.kind, m.type, m.status, m.outcome, m.actor, m.expected_version
             FROM case_command m JOIN case_file c ON c.id = m.case_id WHERE m.id = $1`,
          [commandId],
        )
      : [];
    if (!row || !isSender(caller, row)) throw new HeyiError(ERRORS.commandNotFound);
    return {
      commandId: row.id,
      caseId: row.case_id,
      kind: row.kind,
      type: row.type,
      status: row.status,
      expectedVersion: row.expected_version,
      // What a failed attempt noted is no outcome yet.
      outcome: row.status === 'waiting' ? null : row.outcome,
    };
  }
}

function isSender(caller: Caller, { actor }: CommandRow): boolean {
  if (caller.kind === 'person') return actor.kind === 'person' && actor.id === caller.accountId;
  return caller.kind === 'complainant' && actor.kind === 'complainant' && actor.id === caller.caseId;
}
