import { text } from '#kernel/text.js';
import type { CaseRole } from '../../../contract/case-role.js';
import type { FactRequest } from '../../../contract/event-rule.js';
import type { OpinionContext } from '../legal-opinion.context.js';
import { MaySay, NameCounsel, RequestOpinion, Said } from './request.js';
import { rule } from './rule.js';
import { SAMPLE_CASE, SAMPLE_FIRM, WORDS } from './samples.js';
import { ADVICE, AMONG_COUNSEL, confided, OFFICE_AND_COUNSEL } from './sight.js';

export const OFFICE: readonly CaseRole[] = ['clerk', 'secretaryGeneral'];

/** Who somebody is, and what they did in this matter and in the one that it comes from. */
export function aboutCounsel(userId: string | null, { sourceCaseId }: OpinionContext, caseId: string) {
  const cases = [caseId, ...(sourceCaseId ? [sourceCaseId] : [])];
  return [
    ...(userId ? [{ fact: 'person', id: userId } as const] : []),
    ...cases.map((id): FactRequest => ({ fact: 'participants', id })),
  ];
}

const FOR_ASSOCIATION = { forWhom: 'association', source: 'office' } as const;
const FOR_MEMBER = { forWhom: 'member', source: 'member', firmId: SAMPLE_FIRM } as const;

/** From the request to the counsel who is free to answer it. */
export const REQUEST_RULES = {
  REQUEST_OPINION: rule(RequestOpinion, {
    ...confided,
    label: text('委托法律意见', 'ask for an opinion'),
    by: [...OFFICE, 'committeeChair', 'firmManager', 'system'],
    facts: (_context, { firmId }) => (firmId ? [{ fact: 'firm', id: firmId }] : []),
    samples: [
      { form: 'consult', ...FOR_ASSOCIATION, questions: '可否公布？' },
      { form: 'opinion', ...FOR_MEMBER },
      {
        form: 'review',
        ...FOR_ASSOCIATION,
        source: 'warning',
        sourceCaseId: SAMPLE_CASE,
        level: 'L3',
        firmId: SAMPLE_FIRM,
      },
      { form: 'opinion', urgent: true, ...FOR_ASSOCIATION, firmsTouched: 4 },
      { form: 'opinion', ...FOR_MEMBER, source: 'warning', sourceCaseId: SAMPLE_CASE },
      { form: 'opinion', forWhom: 'member', source: 'member' },
    ],
  }),
  ASSIGN_COUNSEL: rule(NameCounsel, {
    label: text('指派法律顾问', 'assign counsel'),
    by: OFFICE,
    sight: { ...OFFICE_AND_COUNSEL, firmManager: 'full' },
    facts: (context, { userId }, caseId) => aboutCounsel(userId, context, caseId),
    samples: [{ userId: 'counsel-1' }, { userId: 'clerk-1' }],
  }),
  DECLARE_CLEAR: rule(MaySay, {
    label: text('声明无利益冲突', 'declare no conflict'),
    by: ['counsel'],
    sight: ADVICE,
    facts: (context, _payload, caseId) => aboutCounsel(context.counselId, context, caseId),
    samples: [{}],
  }),
  DECLARE_CONFLICT: rule(Said, {
    label: text('声明利益冲突', 'declare a conflict'),
    by: ['counsel'],
    sight: AMONG_COUNSEL,
    samples: [{ ...WORDS }],
  }),
  ASSIGN_PEER: rule(NameCounsel, {
    label: text('指派复核顾问', 'assign a second counsel'),
    by: OFFICE,
    sight: { ...OFFICE_AND_COUNSEL, firmManager: 'full' },
    facts: (context, { userId }, caseId) => aboutCounsel(userId, context, caseId),
    samples: [{ userId: 'counsel-2' }, { userId: 'counsel-1' }],
  }),
};
