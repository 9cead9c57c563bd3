import { text } from '#kernel/text.js';
import type { CaseRole } from '../../../contract/case-role.js';
import { NoPayload } from '../../../contract/event-rule.js';
import { Confided, MayConfide, SubmitOpinion } from './advice.js';
import { Said } from './request.js';
import { rule } from './rule.js';
import { OPINION, TO_MEMBER, WORDS } from './samples.js';
import { ADVICE, AMONG_COUNSEL, confided } from './sight.js';

/** Whoever is advised: the association by its office and its chair, a member by its manager (guard `isAdvised`). */
const ADVISED: readonly CaseRole[] = ['clerk', 'secretaryGeneral', 'committeeChair', 'firmManager'];
const COUNSEL: readonly CaseRole[] = ['counsel'];
const BOTH = [{ ...WORDS }, TO_MEMBER];

/** What counsel and whom they advise say to each other. */
export const ADVICE_RULES = {
  BEGIN_DRAFTING: rule(NoPayload, {
    label: text('开始起草', 'begin to draft'),
    by: COUNSEL,
    sight: ADVICE,
    samples: [{}],
  }),
  NEED_INFO: rule(Confided, {
    ...confided,
    label: text('要求补充情况', 'ask for information'),
    by: COUNSEL,
    samples: BOTH,
  }),
  SUPPLY_INFO: rule(Confided, {
    ...confided,
    label: text('补充情况', 'supply information'),
    by: ADVISED,
    samples: BOTH,
  }),
  SUBMIT_OPINION: rule(SubmitOpinion, {
    ...confided,
    label: text('提交法律意见', 'submit the opinion'),
    by: COUNSEL,
    samples: [
      { ...OPINION },
      { ...OPINION, ...TO_MEMBER, answer: 'advice' },
      { ...OPINION, lawOn: '2036-01-01' },
    ],
  }),
  APPROVE_OPINION: rule(MayConfide, {
    ...confided,
    label: text('复核通过', 'pass the second look'),
    by: COUNSEL,
    samples: [{}, { forWhom: 'member' }],
  }),
  COMMENT_OPINION: rule(Said, {
    label: text('复核意见', 'remarks of the second look'),
    by: COUNSEL,
    sight: AMONG_COUNSEL,
    samples: [{ ...WORDS }],
  }),
  ASK_CLARIFICATION: rule(Confided, {
    ...confided,
    label: text('请求说明', 'ask for clarification'),
    by: ADVISED,
    samples: BOTH,
  }),
  CLARIFY: rule(Confided, {
    ...confided,
    label: text('答复说明', 'clarify'),
    by: COUNSEL,
    samples: BOTH,
  }),
  FOLLOW: rule(MayConfide, {
    ...confided,
    label: text('采纳', 'follow it'),
    by: ADVISED,
    samples: [{}, { forWhom: 'member' }],
  }),
  DEVIATE: rule(Confided, {
    ...confided,
    label: text('不采纳并说明理由', 'deviate, with reasons'),
    by: ['secretaryGeneral', 'committeeChair', 'firmManager'],
    samples: BOTH,
  }),
  SUPERSEDE: rule(Confided, {
    ...confided,
    label: text('标记失效', 'mark as superseded'),
    by: COUNSEL,
    samples: BOTH,
  }),
  WITHDRAW_REQUEST: rule(MayConfide, {
    ...confided,
    label: text('撤回委托', 'withdraw the request'),
    by: ADVISED,
    samples: [{}, { forWhom: 'member' }],
  }),
};
