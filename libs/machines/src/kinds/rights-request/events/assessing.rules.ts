import { text } from '#kernel/text.js';
import type { FactRequest } from '../../../contract/event-rule.js';
import type { RightsRequestContext } from '../rights-request.context.js';
import { wallQuestions } from '../rights-request.wall.js';
import { AskOpinion, Assess, type ToMediation } from './assessing.js';
import { CLERK } from './filing.rules.js';
import { inConfidence } from './rule.js';
import { SAMPLE_COUNSEL, SAMPLE_FILE, WORDS } from './samples.js';
import { INTERNAL, SHARED } from './sight.js';
import { SaidWithFiles } from './words.js';

/** Whom a mediation would be held with has to be known. */
export const otherSide = (
  { againstFirmId }: RightsRequestContext,
  { ownersCommitteeUserId }: ToMediation,
): readonly FactRequest[] => [
  ...(againstFirmId ? [{ fact: 'firm', id: againstFirmId } as const] : []),
  ...(ownersCommitteeUserId ? [{ fact: 'person', id: ownersCommitteeUserId } as const] : []),
];

/** What kind of matter it is, with counsel. */
export const ASSESSING_RULES = {
  ASK_OPINION: inConfidence(AskOpinion, {
    label: text('委托法律意见', 'ask for a legal opinion'),
    by: CLERK,
    sight: INTERNAL,
    samples: [{ form: 'opinion', questions: '摊派有无依据？' }],
  }),
  ADVISE: inConfidence(SaidWithFiles, {
    label: text('法律顾问研判', 'advice of counsel'),
    by: ['counsel'],
    sight: SHARED,
    facts: ({ respondentIn }) => wallQuestions(respondentIn),
    // §4.8: advice to a member never reaches other members or the discipline file.
    privileged: true,
    samples: [{ ...WORDS, attachmentIds: [SAMPLE_FILE] }],
  }),
  ASSESS: inConfidence(Assess, {
    label: text('完成研判', 'assess'),
    by: CLERK,
    sight: SHARED,
    facts: otherSide,
    samples: [
      { civilDispute: false, ...WORDS },
      { civilDispute: true, ...WORDS },
      { civilDispute: true, ownersCommitteeUserId: SAMPLE_COUNSEL, mode: 'peopleMediation', ...WORDS },
    ],
  }),
};
