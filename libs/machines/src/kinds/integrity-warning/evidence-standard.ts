import type { Settings } from '../../contract/kind-event.js';
import type { EvidenceClass, Level } from './integrity-warning.codes.js';
import type { WarningContext } from './integrity-warning.context.js';
import { settingOf, type WarningSetting } from './integrity-warning.settings.js';

type Held = Pick<WarningContext, 'evidence'>;

const ANY: readonly EvidenceClass[] = ['record', 'independent', 'documentary', 'official'];
const GRAVE = [ANY.slice(2), 'evidenceL3'] as const;

/** W4: which pieces count for a level, and the setting that says how many are wanted. */
const STANDARD: Readonly<Record<Level, readonly [readonly EvidenceClass[], WarningSetting]>> = {
  L1: [ANY, 'evidenceL1'],
  L2: [ANY.slice(1), 'evidenceL2'],
  L3: GRAVE,
  L4: GRAVE,
};

export function standardOf({ evidence }: Held, level: Level, settings: Settings) {
  const [counting, wanted] = STANDARD[level];
  return {
    held: evidence.filter(({ weight }) => counting.includes(weight)).length,
    wanted: settingOf(settings, wanted),
  };
}

export function meetsStandard(context: Held, level: Level, settings: Settings): boolean {
  const { held, wanted } = standardOf(context, level, settings);
  return held >= wanted;
}

/** W5: anonymous sources alone never carry public criticism or more. */
export const restsOnAnonymousOnly = ({ evidence }: Held): boolean =>
  evidence.every(({ anonymous }) => anonymous);
