import { text } from '#kernel/text.js';
import type { FactRequest } from '../../../contract/event-rule.js';
import type { RightsRequestContext } from '../rights-request.context.js';
import { Conclude, SubmitToAgency } from './acting.js';
import { HEAD } from './filing.rules.js';
import { inConfidence, openly } from './rule.js';
import { WORDS } from './samples.js';
import { SHARED, SUBMITTED } from './sight.js';
import { Said, SaidWithFiles } from './words.js';

const openChildren = (
  _context: RightsRequestContext,
  _payload: object,
  id: string,
): readonly FactRequest[] => [{ fact: 'openChildren', id }];

/** Steps for the whole trade: other members read them too. */
export const POLICY_RULES = {
  TAKE_TO_POLICY: inConfidence(Said, {
    label: text('转入政策反映', 'take it to the policy track'),
    by: HEAD,
    sight: SHARED,
    samples: [{ ...WORDS }],
  }),
  PROPOSE_SUBMISSION: openly(SaidWithFiles, {
    label: text('提请理事会审议意见书', 'propose a submission to the council'),
    by: HEAD,
    sight: SHARED,
    samples: [{ ...WORDS }],
  }),
  SUBMIT_POLICY: openly(SubmitToAgency, {
    label: text('报送行业意见书', 'submit the paper of the trade'),
    by: HEAD,
    sight: SUBMITTED,
    samples: [{ agency: 'street', ...WORDS }],
  }),
  RETURN_TO_PLAN: inConfidence(Said, {
    label: text('转为个案援助', 'go on with individual help'),
    by: HEAD,
    sight: SHARED,
    samples: [{ ...WORDS }],
  }),
  NOTE_TO_MEMBERS: openly(Conclude, {
    label: text('向全体会员通报', 'note to all members'),
    by: HEAD,
    sight: SHARED,
    facts: openChildren,
    samples: [{ result: 'partly', ...WORDS }],
  }),
};
