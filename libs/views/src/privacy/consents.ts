import { civilDateOf } from '#kernel/calendar/civil-date.js';
import { consentTextOn } from '#machines/vocabulary/consent-texts.js';
import type { Entry } from '../case/history-reader.js';
import { inZone } from '../instant.js';

const FIELD = 'identityMode';

/** One decision of the complainant on who may know who he is. */
export interface ConsentView {
  readonly at: string;
  /** As the kind of case codes it: `masked`, `disclosed`, `anonymous`. */
  readonly mode: string;
  /** Version of the text that was agreed to; null when nothing was disclosed. */
  readonly textVersion: string | null;
  readonly withdrawn: boolean;
}

/** Decisions in the order of the history; `withdrawals` are instants at which consent was taken back. */
export function consentsIn(entries: readonly Entry[], withdrawals: readonly Date[]): ConsentView[] {
  const said = entries.filter(({ body }) => typeof body.payload[FIELD] === 'string');
  return said.map(({ at, body }, index) => {
    const mode = String(body.payload[FIELD]);
    const disclosed = mode === 'disclosed';
    const until = said[index + 1]?.at;
    return {
      at: inZone(at),
      mode,
      textVersion: disclosed ? consentTextOn(civilDateOf(at)).version : null,
      withdrawn: disclosed && withdrawals.some((when) => when >= at && (!until || when <= until)),
    };
  });
}
