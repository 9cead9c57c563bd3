import type { Settings } from '../../contract/kind-event.js';
import type { Level } from './integrity-warning.codes.js';
import type { WarningContext } from './integrity-warning.context.js';
import { settingOf } from './integrity-warning.settings.js';

type Held = Pick<WarningContext, 'evidence' | 'namedEvidence' | 'source'>;

/** W4: pieces that count for a level, and how many are wanted. */
export function standardOf({ evidence }: Held, level: Level, settings: Settings) {
  const { record, independent, documentary, official } = evidence;
  if (level === 'L1')
    return { held: record + independent + documentary + official, wanted: settingOf(settings, 'evidenceL1') };
  if (level === 'L2')
    return { held: independent + documentary + official, wanted: settingOf(settings, 'evidenceL2') };
  return { held: documentary + official, wanted: settingOf(settings, 'evidenceL3') };
}

export function meetsStandard(context: Held, level: Level, settings: Settings): boolean {
  const { held, wanted } = standardOf(context, level, settings);
  return held >= wanted;
}

/** W5: anonymous sources alone never carry public criticism or more. */
export const restsOnAnonymousOnly = ({ namedEvidence }: Held): boolean => namedEvidence === 0;
