import type { Runtime } from '#config/runtime.js';
import { type Language, say, text } from '#kernel/text.js';

/** What every page says of the association. */
export interface House {
  readonly name: string;
  /** Telephone of the secretariat; null when none is set, and then no page offers to call. */
  readonly phone: string | null;
  /** Whether firms, people and cases are made up. */
  readonly demo: boolean;
}

const DEMO_NAME = text('示范物业管理协会', 'Demo Property Management Association');
const NAME = text('物业管理协会', 'Property Management Association');
/** No subscriber has this number. */
const DEMO_PHONE = '0756-000 0000';

export function houseOf(
  { association, phone, demo }: Pick<Runtime, 'association' | 'phone' | 'demo'>,
  language: Language,
): House {
  return {
    name: association ?? say(demo ? DEMO_NAME : NAME, language),
    phone: phone ?? (demo ? DEMO_PHONE : null),
    demo,
  };
}
