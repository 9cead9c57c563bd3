import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId } from '#kernel/ids.js';
import type { JsonObject } from '#kernel/json.js';
import type { Actor } from '#machines/contract/actor.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { isPrivileged } from '#machines/contract/event-rule.js';
import { AttachmentStore } from '#persistence/files/attachment-store.js';
import { ATTACHMENT_FIELD, bindAttachments, unknownAttachment } from '#persistence/files/bind-attachments.js';
import { type EarlierNaming, mayName, type Naming } from '#views/access/may-name.js';

/** The evidence that a command names: it must exist, be of the case or still free, and be the sender's to name. */
@Injectable()
export class AttachmentReferences {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AttachmentStore) private readonly attachments: AttachmentStore,
  ) {}

  /** The ids named, none for most commands. Throws INPUT.INVALID. */
  async check(
    kind: CaseKind,
    payload: Readonly<Record<string, unknown>>,
    naming: Naming,
  ): Promise<readonly string[]> {
    const ids = payload[ATTACHMENT_FIELD];
    if (!Array.isArray(ids) || ids.length === 0) return [];
    if (!ids.every(isId)) throw unknownAttachment();
    const known = await this.attachments.named(ids);
    const isBound = [...known.values()].some(({ caseId }) => caseId === naming.caseId);
    const earlier = isBound ? await this.namedBefore(kind, naming.caseId) : [];
    for (const id of ids) {
      const attachment = known.get(id);
      const namings = earlier.filter((one) => one.ids.includes(id));
      if (!attachment || !mayName(naming, attachment, namings)) throw unknownAttachment();
    }
    return ids;
  }

  /** Before the command is written: a command must not rest on evidence that the sweep may take. */
  bind(caseId: string, ids: readonly string[], privileged: boolean): Promise<void> {
    if (ids.length === 0) return Promise.resolve();
    return this.dataSource.transaction((manager) => bindAttachments(manager, caseId, ids, privileged));
  }

  /** Also commands that wait: whoever repeats one must not be told that its evidence is somebody else's. */
  private async namedBefore(
    kind: CaseKind,
    caseId: string,
  ): Promise<(EarlierNaming & { readonly ids: readonly string[] })[]> {
    const rows: NamingRow[] = await this.dataSource.query(
      `SELECT actor, type, payload FROM case_command
        WHERE case_id = $1 AND jsonb_typeof(payload->'${ATTACHMENT_FIELD}') = 'array'`,
      [caseId],
    );
    return rows.map(({ actor, type, payload }) => ({
      actor,
      ids: payload[ATTACHMENT_FIELD] as string[],
      confided: isConfided(kind, type, payload),
    }));
  }
}

interface NamingRow {
  readonly actor: Actor;
  readonly type: string;
  readonly payload: JsonObject;
}

function isConfided(kind: CaseKind, type: string, payload: JsonObject): boolean {
  const rule = kind.events[type];
  return isPrivileged(rule, payload) || (rule?.side?.(payload as never) ?? null) !== null;
}
