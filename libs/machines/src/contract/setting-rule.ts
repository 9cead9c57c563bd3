import type { Text } from '#kernel/text.js';

/** A number the association may change, with an effective date; the value here is the house default. */
export interface SettingRule {
  readonly value: number;
  readonly unit: 'workday' | 'day' | 'hour' | 'year' | 'count';
  readonly label: Text;
  readonly source: string;
  readonly min: number;
  readonly max: number;
}

export type SettingRules = Readonly<Record<string, SettingRule>>;
