import { restsOnAnonymousOnly } from './evidence-standard.js';
import type { WarningContext } from './integrity-warning.context.js';
import { isGrave, rank } from './integrity-warning.levels.js';

/** What can never be true of a warning; the engine stops a transition that would make it so. */
export function warningInvariants(context: WarningContext): readonly string[] {
  const { level, notified, limbs, investigators, formerInvestigators } = context;
  const broken: readonly (readonly [boolean, string])[] = [
    [rank(level) > rank(notified), 'a measure is heavier than the firm was told'],
    [level !== null && limbs.lowPrice === 'open', 'a measure rests on a price'],
    [level !== null && limbs.bribery === 'open', 'a hint of bribery was kept'],
    [
      context.publishedOn !== null && context.effectiveAt === null,
      'something is published that is not in force',
    ],
    [context.publishedOn !== null && level === 'L1', 'a reminder is published'],
    [context.effectiveAt !== null && context.servedOn === null, 'something is in force that was not served'],
    [context.effectiveAt !== null && level === null, 'something is in force without a level'],
    [isGrave(level) && restsOnAnonymousOnly(context), 'anonymous sources alone reached public criticism'],
    [investigators.some((id) => formerInvestigators.includes(id)), 'a replaced investigator came back'],
    [context.panel.some((id) => investigators.includes(id)), 'an investigator sits on the panel'],
    [
      context.appealPanel.some((id) => context.panel.includes(id)),
      'a member of the panel decides the appeal',
    ],
    [new Set(investigators).size !== investigators.length, 'one person counts as two investigators'],
  ];
  return broken.filter(([holds]) => holds).map(([, sentence]) => sentence);
}
