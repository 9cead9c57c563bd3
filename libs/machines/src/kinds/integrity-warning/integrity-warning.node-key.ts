import { restsOnAnonymousOnly } from './evidence-standard.js';
import type { WarningContext } from './integrity-warning.context.js';

/**
 * What the search of the generated tests must keep apart beyond single fields of the context (those it keeps apart by
 * itself): pairs on which a guard depends.
 */
export function warningNodeKey(context: WarningContext): unknown {
  const { level, notified, report, limbs, evidence, investigators, appealOutcome, rectification } = context;
  const isOver = context.publicationOver;
  return [
    level ?? notified ?? report?.level ?? null,
    context.safety ? 'safety' : '',
    context.fastTrack ? 'fast track' : '',
    limbs.lowPrice === 'open' ? 'price limb' : '',
    limbs.bribery === 'open' ? 'bribery limb' : '',
    Object.values(limbs).includes('open') ? '' : 'no limb left',
    evidence.length > 0 && restsOnAnonymousOnly(context) ? 'anonymous only' : '',
    investigators.length < 2 ? 'too few investigators' : '',
    context.issued ? 'issued' : '',
    context.hearing === 'scheduled' ? `hearing scheduled, ${context.leaves} leaves` : '',
    context.appeal !== 'none' && context.appealPanel.length > 0 ? 'appeal panel' : '',
    appealOutcome === 'remitted' ? `remitted ${notified}` : '',
    context.publishedOn !== null && !isOver ? 'published' : '',
    context.repair === 'accepted' ? 'repair accepted' : '',
    isOver ? `over, rectification ${rectification}` : '',
  ];
}
