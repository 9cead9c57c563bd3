import type { Settings } from '../../contract/kind-event.js';
import type { Side } from './mediation.codes.js';
import type { MediationContext } from './mediation.context.js';
import { settingOf } from './mediation.settings.js';

type Asked = Pick<MediationContext, 'consents' | 'calls'>;

/** Not answered, and called often enough (§4.2); `more` calls are just being made. */
export function isSilent({ consents, calls }: Asked, side: Side, settings: Settings, more = 0): boolean {
  return !consents[side] && calls[side] + more >= settingOf(settings, 'calls');
}

export function silentSides(context: Asked, settings: Settings): readonly Side[] {
  return (['A', 'B'] as const).filter((side) => isSilent(context, side, settings));
}
