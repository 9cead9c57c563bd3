import type { CaseParty, CaseSummary } from '../../contract/case-kind.js';
import type { WarningContext } from './integrity-warning.context.js';
import type { WarningState } from './integrity-warning.machine.js';
import { isGrave } from './integrity-warning.levels.js';

/** While the desk of the secretariat only looks, nobody else knows of the clue. */
const BEFORE_COUNSEL: readonly string[] = ['clue', 'filed', 'defenceOpen', 'investigating', 'proposed'];
const WITH_PACKET: readonly string[] = [
  'hearing',
  'committee',
  'decided',
  'served',
  'appealAdmissibility',
  'appealCompletion',
  'appealPanel',
  'appealDecided',
  'effective',
  'published',
  'repairVerifying',
  'repairDeciding',
  'repairTrial',
  'awaitingRectification',
  'repaired',
  'expired',
  'revoked',
] satisfies WarningState[];

/**
 * Who stands in a relation to the case. A firm that reported another is not listed: it would stand in the role of the
 * respondent; the office tells it what became of its report.
 */
export function warningParties(context: WarningContext, state: string): readonly CaseParty[] {
  return [
    { role: 'clerk' },
    { role: 'secretaryGeneral' },
    ...informerOf(context),
    ...firmOf(context),
    ...context.investigators.map((userId) => ({ role: 'investigator', userId }) as const),
    ...counselOf(context, state),
    ...bodiesOf(context, state),
    ...context.appealPanel.map((userId) => ({ role: 'council', userId }) as const),
    ...observersOf(context, state),
  ];
}

function informerOf({ informerCaseId }: WarningContext): CaseParty[] {
  return informerCaseId === null ? [] : [{ role: 'complainant', complainantOf: informerCaseId }];
}

function firmOf({ firmId, firmInvolved }: WarningContext): CaseParty[] {
  if (!firmInvolved) return [];
  return [
    { role: 'firmManager', firmId },
    { role: 'firmHandler', firmId },
  ];
}

function counselOf({ counselId }: WarningContext, state: string): CaseParty[] {
  if (BEFORE_COUNSEL.includes(state) && counselId === null) return [];
  return [counselId === null ? { role: 'counsel' } : { role: 'counsel', userId: counselId }];
}

/** The committee gets the packet when it hears, decides or repairs; the chair also where a duty came to the chair. */
function bodiesOf(context: WarningContext, state: string): CaseParty[] {
  const packet = WITH_PACKET.includes(state) && !context.fastTrack;
  const panel =
    state === 'hearing' ? context.panel.map((userId) => ({ role: 'committeeMember', userId }) as const) : [];
  return [
    ...(packet || context.chairInvolved || (state === 'committee' && context.fastTrack)
      ? [{ role: 'committeeChair' } as const]
      : []),
    ...(state === 'hearing' ? panel : packet ? [{ role: 'committeeMember' } as const] : []),
    ...(context.level === 'L4' || state === 'appealPanel' ? [{ role: 'standingCouncil' } as const] : []),
  ];
}

/** Government reads effective measures at L3 and above (domain.md §4.4). */
function observersOf({ level, effectiveAt }: WarningContext, state: string): CaseParty[] {
  return (isGrave(level) && effectiveAt !== null) || state === 'referredOut' ? [{ role: 'observer' }] : [];
}

/** The level shows in lists, and to guards of later warnings, once it was decided. */
export function warningSummary({ firmId, estateId, breach, level }: WarningContext): CaseSummary {
  return { firmId: firmId === '' ? null : firmId, estateId, category: breach, urgency: level };
}
