import type { CaseParty, CaseSummary } from '../../contract/case-kind.js';
import type { RectificationContext } from './rectification.context.js';
import type { RectificationState } from './rectification.machine.js';
import { RECTIFICATION_STATES } from './rectification.states.js';

/** Who stands in a relation to the order. The firm hears of it when it is issued, not before. */
export function rectificationParties(context: RectificationContext, state: string): readonly CaseParty[] {
  const { firmId, issued, inspectors, complainantCaseId, chairInvolved, drafter } = context;
  const observed = RECTIFICATION_STATES[state as RectificationState]?.sees.observer ?? 'N';
  return [
    { role: 'clerk' },
    { role: 'secretaryGeneral' },
    ...(issued
      ? ([
          { role: 'firmHandler', firmId },
          { role: 'firmManager', firmId },
        ] as const)
      : []),
    ...inspectors.map((userId) => ({ role: 'inspector', userId }) as const),
    ...(complainantCaseId ? [{ role: 'complainant', complainantOf: complainantCaseId } as const] : []),
    ...(chairInvolved || isForChair({ drafter }) ? [{ role: 'committeeChair' } as const] : []),
    ...(observed === 'N' ? [] : [{ role: 'observer' } as const]),
  ];
}

/** What the secretary-general has worded, another head approves (E10). */
export function isForChair({ drafter }: Pick<RectificationContext, 'drafter'>): boolean {
  return drafter?.role === 'secretaryGeneral';
}

export function rectificationSummary({
  firmId,
  estateId,
  category,
  safety,
}: RectificationContext): CaseSummary {
  return { firmId, estateId, category, urgency: safety ? 'emergency' : null };
}
