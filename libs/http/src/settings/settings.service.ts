import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import { civilDateOf, startOfDay } from '#kernel/calendar/civil-date.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { newId } from '#kernel/ids.js';
import { type Language, say, text } from '#kernel/text.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import type { PersonCaller } from '#parties/caller.js';
import { askToRecount } from '#persistence/book/recount.js';
import { PostgresSettingsBook } from '#persistence/book/settings-book.js';
import { QueueBell } from '#queue/queue-bell.js';
import { inZone } from '#views/instant.js';
import { invalidField } from '../input/invalid-input.js';
import type { SettingBody } from './settings.bodies.js';

const MAY_SET: readonly CaseRole[] = ['secretaryGeneral', 'administrator'];

interface ChangeRow {
  readonly kind: string;
  readonly key: string;
  readonly value: number;
  readonly effective_from: Date;
  readonly reason: string;
  readonly set_by: string;
  readonly set_at: Date;
}

/** The numbers of the house: what is in force, who changed it when and why, and changing it. */
@Injectable()
export class SettingsService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(PostgresSettingsBook) private readonly book: PostgresSettingsBook,
    @Inject(QueueBell) private readonly bell: QueueBell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(caller: PersonCaller, only: string | undefined, language: Language) {
    mustBeAllowed(caller);
    const kinds = only === undefined ? this.kinds.all() : [this.kinds.get(only)];
    const changes: ChangeRow[] = await this.dataSource.query(
      'SELECT kind, key, value, effective_from, reason, set_by, set_at FROM setting ORDER BY effective_from DESC, set_at DESC',
    );
    const now = this.clock.now().toISOString();
    return {
      items: kinds.flatMap((kind) => {
        const { values } = this.book.at(kind.name, now);
        return Object.entries(kind.settings).map(([key, rule]) => ({
          kind: kind.name,
          key,
          label: say(rule.label, language),
          unit: rule.unit,
          value: values[key] ?? rule.value,
          default: rule.value,
          min: rule.min,
          max: rule.max,
          source: rule.source,
          changes: changes
            .filter((change) => change.kind === kind.name && change.key === key)
            .map(changeView),
        }));
      }),
    };
  }

  /** Stores a number with its reason and has every case count again that it may touch. */
  async change(
    caller: PersonCaller,
    body: SettingBody,
  ): Promise<{ recounted: number; effectiveFrom: string }> {
    mustBeAllowed(caller);
    this.check(body);
    const now = this.clock.now();
    const from = effectiveFrom(body.effectiveFrom, now);
    const id = newId();
    const stored: unknown[] = await this.dataSource.query(
      `INSERT INTO setting (id, kind, key, value, effective_from, reason, set_by, set_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (kind, key, effective_from) DO NOTHING RETURNING id`,
      [id, body.kind, body.key, body.value, from, body.reason, caller.accountId, now],
    );
    if (stored.length === 0)
      throw invalidField(
        'effectiveFrom',
        'taken',
        text(
          '该日已有一项变更，请另选生效日',
          'another change takes effect on that day already; choose another',
        ),
      );
    await this.book.refresh();
    return { recounted: from > now ? 0 : await this.recount(id, body, now), effectiveFrom: inZone(from) };
  }

  private async recount(id: string, { kind, key, value }: SettingBody, now: Date): Promise<number> {
    const reason = { event: 'settingsRevised', key: id, payload: { key, value } } as const;
    const caseIds = await askToRecount(this.dataSource, reason, now, kind);
    await this.bell.ringCases(caseIds);
    return caseIds.length;
  }

  private check({ kind, key, value }: SettingBody): void {
    const { settings } = this.kinds.get(kind);
    const rule = Object.hasOwn(settings, key) ? settings[key] : undefined;
    if (!rule) throw invalidField('key', 'unknown', text('没有这个项目', 'there is no such setting'));
    if (value < rule.min || value > rule.max)
      throw invalidField(
        'value',
        'range',
        text(`须为 ${rule.min} 至 ${rule.max}`, `must be ${rule.min} to ${rule.max}`),
      );
  }
}

function mustBeAllowed({ roles }: PersonCaller): void {
  if (!roles.some((role) => MAY_SET.includes(role))) throw new HeyiError(ERRORS.forbidden);
}

/** Never in the past: what was decided then was decided by the number of then. */
function effectiveFrom(day: string | undefined, now: Date): Date {
  if (day === undefined || day === civilDateOf(now)) return now;
  const from = startOfDay(day);
  if (from < now)
    throw invalidField('effectiveFrom', 'past', text('不能早于今天', 'must not be before today'));
  return from;
}

function changeView({ value, effective_from, reason, set_by, set_at }: ChangeRow) {
  return { value, effectiveFrom: inZone(effective_from), reason, setBy: set_by, setAt: inZone(set_at) };
}
