import type { WarningContext } from './integrity-warning.context.js';

/**
 * What the search of the generated tests must keep apart beyond single fields of the context (those it keeps apart by
 * itself): pairs on which a guard depends.
 */
export function warningNodeKey(context: WarningContext): unknown {
  const { level, safety, fastTrack, investigators, appealOutcome, notified, rectification, publicationOver } =
    context;
  return [
    level,
    safety && level !== null ? 'safety' : '',
    fastTrack ? 'fast track' : '',
    investigators.length < 2 ? 'too few investigators' : '',
    appealOutcome === 'remitted' ? `remitted ${notified}` : '',
    publicationOver ? `over, rectification ${rectification}` : '',
  ];
}
