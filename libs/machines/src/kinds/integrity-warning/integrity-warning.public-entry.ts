import type { PublicEntry } from '../../contract/public-entry.js';
import { LEVELS, LIMBS } from './integrity-warning.codes.js';
import type { WarningContext } from './integrity-warning.context.js';
import { isGrave } from './integrity-warning.levels.js';
import { isShownNow } from './integrity-warning.outline.js';

/** Public criticism, as long as it is shown (domain.md §4.4, ladder: L3 and above); null for everything else. */
export function warningPublicEntry(context: WarningContext): PublicEntry | null {
  const { level, breach, publishedOn, until, objection, statement } = context;
  if (level === null || publishedOn === null || until === null) return null;
  if (!isGrave(level) || !isShownNow(context)) return null;
  return {
    level,
    levelLabel: LEVELS[level],
    breach,
    breachLabel: LIMBS[breach],
    from: publishedOn,
    until,
    objection: objection !== 'none',
    decision: 'decision',
    statement: statement ? 'ADD_STATEMENT' : null,
  };
}
