import { text } from '#kernel/text.js';
import type { CaseRole } from '../../contract/case-role.js';
import type { StageRule, StateRule, Tone, Visibility } from '../../contract/state-rule.js';
import type { RightsRequestState } from './rights-request.machine.js';

export const RIGHTS_REQUEST_STAGES = {
  filed: {
    label: text('申请', 'Filed'),
    explains: text(
      '协会指定与相关案件无涉的经办人，审查是否受理。',
      'The association names a clerk who is outside any case against the member, and examines the request.',
    ),
  },
  assessed: {
    label: text('研判', 'Being assessed'),
    explains: text(
      '经办人与法律顾问研判：个案援助、调解，或作为行业共性问题向政府反映。',
      'Clerk and counsel assess it: individual help, mediation, or a submission for the trade.',
    ),
  },
  helped: {
    label: text('实施', 'Being helped'),
    explains: text(
      '协会按批准的方案实施，每15日反馈一次进展。',
      'The association acts on an approved plan and tells you every 15 days how it goes.',
    ),
  },
  trade: {
    label: text('政策反映', 'Policy track'),
    explains: text(
      '理事会通过意见书后报送政府部门，结果向全体会员通报。',
      'Once the council adopts a paper it goes to the agency; all members hear of the result.',
    ),
  },
  done: {
    label: text('办结', 'Done'),
    explains: text(
      '请反馈是否满意；不满意可重新办理一次。',
      'Say whether it helped; once it can be opened again.',
    ),
  },
} as const satisfies Record<string, StageRule>;

/**
 * §4.6 and §4.11a: the own firm all, of the clerks only those whom the case names, residents and the public nothing; what
 * others read is bounded by sides.
 */
const state = (
  zh: string,
  en: string,
  stage: keyof typeof RIGHTS_REQUEST_STAGES,
  [tone, actor]: readonly [Tone, CaseRole],
  [clerk, observer]: readonly [Visibility, Visibility] = ['O', 'N'],
): StateRule => ({
  label: text(zh, en),
  stage,
  tone,
  actor,
  sees: {
    firmHandler: 'A',
    firmManager: 'A',
    clerk,
    secretaryGeneral: 'A',
    counsel: 'A',
    committeeChair: 'A',
    standingCouncil: 'K',
    complainant: 'N',
    observer,
    public: 'N',
  },
});

export const RIGHTS_REQUEST_STATES: Readonly<Record<RightsRequestState, StateRule>> = {
  // Before the wall stands, no clerk reads more than that there is a request.
  submitted: state('已提交', 'submitted', 'filed', ['neutral', 'secretaryGeneral'], ['S', 'N']),
  eligibility: state('受理审查', 'being examined', 'filed', ['active', 'clerk']),
  awaitingInfo: state('待补充', 'awaiting information', 'filed', ['waiting', 'firmManager']),
  refused: state('不予受理', 'refused', 'done', ['ended', 'system']),
  withdrawn: state('已撤回', 'withdrawn', 'done', ['ended', 'system']),
  assessment: state('研判中', 'being assessed', 'assessed', ['active', 'clerk']),
  joined: state('已并入共性问题', 'joined to a common matter', 'trade', ['waiting', 'clerk']),
  inMediation: state('调解中', 'in mediation', 'helped', ['waiting', 'mediator']),
  planning: state('拟制方案', 'being planned', 'helped', ['active', 'clerk']),
  planReview: state('常务理事会审议方案', 'with the standing council', 'helped', [
    'waiting',
    'standingCouncil',
  ]),
  planApproved: state('方案已批准', 'approved for action', 'helped', ['active', 'clerk']),
  acting: state('实施中', 'being acted on', 'helped', ['active', 'clerk']),
  awaitingThirdParty: state(
    '待对方答复',
    'awaiting a third party',
    'helped',
    ['waiting', 'observer'],
    ['O', 'K'],
  ),
  policyTrack: state('政策反映', 'on the policy track', 'trade', ['active', 'secretaryGeneral'], ['O', 'K']),
  feedback: state('待会员反馈', 'awaiting feedback', 'done', ['waiting', 'firmManager'], ['O', 'S']),
  closed: state('已办结', 'closed', 'done', ['success', 'system'], ['O', 'S']),
};
