import type { DataSource } from 'typeorm';
import type { JsonObject } from '#kernel/json.js';
import type { SettingsBook } from '#engine/ports.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import type { Settings } from '#machines/contract/kind-event.js';

interface SettingRow {
  kind: string;
  key: string;
  value: number;
  effective_from: Date;
}

/** House defaults of a kind, as its definition declares them. */
export function defaultSettings(kind: CaseKind): Settings {
  return Object.fromEntries(Object.entries(kind.settings).map(([key, rule]) => [key, rule.value]));
}

/**
 * The association's own numbers over the house defaults, each from its effective date. Held in memory and read again
 * by `refresh`: a decision must not wait for a lookup.
 */
export class PostgresSettingsBook implements SettingsBook {
  private rows: SettingRow[] = [];
  private readonly defaults: ReadonlyMap<string, Settings>;

  constructor(
    private readonly dataSource: DataSource,
    kinds: readonly CaseKind[],
  ) {
    this.defaults = new Map(kinds.map((kind) => [kind.name, defaultSettings(kind)]));
  }

  async refresh(): Promise<void> {
    this.rows = await this.dataSource.query(
      'SELECT kind, key, value, effective_from FROM setting ORDER BY effective_from, set_at',
    );
  }

  at(kind: string, instant: string): { values: Settings; inForce: JsonObject } {
    const defaults = this.defaults.get(kind) ?? {};
    const moment = Date.parse(instant);
    const inForce: Record<string, number> = {};
    for (const row of this.rows) {
      if (row.kind !== kind || row.effective_from.getTime() > moment || !(row.key in defaults)) continue;
      if (row.value === defaults[row.key]) delete inForce[row.key];
      else inForce[row.key] = row.value;
    }
    return { values: { ...defaults, ...inForce }, inForce };
  }
}
