import { text } from '#kernel/text.js';
import type { GuardText } from '../../contract/case-kind.js';
import type { GuardName } from './rights-request.guards.js';

/** A rule that refuses: what the person is told, and where the rule comes from. */
const rule = (zh: string, en: string, source = 'domain.md §4.6'): GuardText => ({
  says: text(zh, en),
  source,
});

/** A fork: where the matter goes on, not whether it may. */
const fork = (zh: string, en: string, source = 'domain.md §4.6'): GuardText => ({
  ...rule(zh, en, source),
  branch: true,
});

const rung = fork('不是此级别', 'another rung', 'domain.md §4.0 lights');

/** What each guard says to the person it refuses, and the rule behind it. */
export const RIGHTS_REQUEST_GUARD_TEXTS: Readonly<Record<GuardName, GuardText>> = {
  // the request
  isAskerKnown: rule('会员不在名录中', 'the member is not in the directory', 'domain.md §4.1 G1'),
  isOwnRequest: rule(
    '只能为本企业申请',
    'a person of a firm asks for that firm only',
    'domain.md §4.6; §4.0 actors',
  ),
  isOtherFirmNamed: rule(
    '针对其他企业的，须写明名录中的另一家企业；其他情形不填',
    'against another firm: name one of the directory, not the own; otherwise name none',
    'domain.md §4.6',
  ),
  isAskersOwn: rule('只有申请会员可以操作', 'only the member that asked', 'domain.md §4.6'),

  // the wall
  isHandlerClerk: rule(
    '不是在职的秘书处工作人员',
    'no active clerk of the secretariat',
    'domain.md §4.0 actors',
  ),
  isHandlerOutside: rule(
    'V1：该人员经办过该会员同一事实的案件，须另行指定',
    'V1: this person acted in a case against the same member on the same facts; name another',
    'domain.md §4.6 V1; §4.0 E10',
  ),
  isCounselFree: rule(
    '不是在职法律顾问，或与对方企业有关系',
    'no active counsel, or tied to the firm on the other side',
    'domain.md §4.6 V1; §4.8',
  ),
  isCounselOutside: rule(
    'V1：该顾问参与过该会员同一事实的案件，须另行指定',
    'V1: this counsel acted in a case against the same member on the same facts; name another',
    'domain.md §4.6 V1; §4.8',
  ),
  isActorOutside: rule(
    'V1：您已参与该会员同一事实的案件，须回避',
    'V1: you have acted in a case against the same member on the same facts; stand aside',
    'domain.md §4.6 V1; §4.0 E10',
  ),
  isHandler: rule('只有本案经办人可以操作', 'only the clerk in charge', 'domain.md §4.11a'),
  isOwnCounsel: rule('只有本案法律顾问可以操作', 'only the counsel of this request', 'domain.md §4.6 V1'),
  isOnCase: rule(
    '只有本案经办人、顾问或秘书长可以操作',
    'only who works on this request',
    'domain.md §4.11a',
  ),
  isSameFactsCase: rule(
    '案件不存在、已办结或已登记',
    'there is no such open case, or it is noted already',
    'domain.md §4.6 V1',
  ),

  // acceptance and end
  isMember: rule('V1：不是本会会员', 'V1: not a member of the association', 'domain.md §4.6 V1'),
  isInGoodStanding: rule(
    'V1：未履行会员义务（欠费不影响涉及人身安全的申请）',
    'V1: not in good standing (a fee owed is no bar where safety is at stake)',
    'domain.md §4.6 V1',
  ),
  areChildrenClosed: rule(
    'E8：尚有未办结的关联案件',
    'E8: a case that grew out of it is still open',
    'domain.md §4.0 E8',
  ),
  isAlone: rule(
    '已有其他会员参加，本案须继续办理',
    'other members are in it, so it goes on',
    'domain.md §4.6 (P)',
  ),

  // assessment
  isOpinionToAsk: rule('已委托，等待法律意见', 'an opinion is being written', 'domain.md §4.8'),
  isCounselHeard: rule(
    '研判须由法律顾问参与：尚无顾问意见',
    'the assessment is made with counsel, who has not spoken yet',
    'domain.md §4.6 assessment',
  ),
  isOpinionIssued: rule(
    '提请理事会前须有书面法律意见',
    'what goes to the council rests on a legal opinion in writing',
    'domain.md §4.6, §4.11b (4)',
  ),
  isOtherSideKnown: rule(
    '属于民事争议的，须是其他企业，或写明业委会代表',
    'a dispute needs another firm, or a named person of the owners’ committee, on the other side',
    'domain.md §4.2',
  ),
  canBeMediated: rule(
    '没有可以参加调解的对方',
    'there is nobody to sit opposite in a mediation',
    'domain.md §4.2',
  ),
  isCommon: rule(
    '涉及会员数不足，不属于行业共性问题',
    'too few members are in it to make it common to the trade',
    'domain.md §4.6 assessment',
  ),
  goesToPolicy: fork('不是共性问题', 'not common to the trade'),
  isLastMissingFirm: fork('尚不足共性问题的会员数', 'not the one that makes it common'),
  isDispute: fork('不属于民事争议', 'no dispute'),

  // other members
  doesAskerAgree: rule(
    '须经申请会员同意方可邀请其他会员',
    'other members learn of it only if the asking member agrees',
    'domain.md §4.6 visibility',
  ),
  areOtherMembers: rule(
    '只能邀请尚未参加的其他会员，对方企业除外',
    'only other members that are not in it yet, and not the other side',
    'domain.md §4.6',
  ),
  isInvited: rule('贵单位未被邀请', 'your firm is not invited', 'domain.md §4.6'),
  isJoinedByInvitation: rule('贵单位未参加', 'your firm has not joined here', 'domain.md §4.6'),
  isNewRequest: rule('该申请已并入', 'that request has joined already', 'domain.md §4.6'),
  isJoinedRequest: rule('该申请未并入', 'that request has not joined', 'domain.md §4.6'),
  isLeadOpen: rule(
    '须并入另一件正在办理的维权申请',
    'it joins another request that is being worked on',
    'domain.md §4.6; §4.0 E9',
  ),

  // plan and steps
  isPlanToDraft: rule('方案已拟，待审批', 'a plan is waiting for approval', 'domain.md §4.6'),
  isPlanDrafted: rule('尚未拟制方案', 'no plan is drafted', 'domain.md §4.6'),
  isForCouncil: fork('不涉及支出或公开声明', 'neither money nor a public statement'),
  isAdopted: fork('未通过', 'not adopted', 'domain.md §4.5'),
  isStepPlanned: rule('该步骤不在批准的方案中', 'this step is not in the approved plan', 'domain.md §4.6'),
  isSubmissionPlanned: rule(
    '方案中没有向部门反映',
    'the plan has no submission to an agency',
    'domain.md §4.6',
  ),
  isMediationPlanned: rule('方案中没有调解', 'the plan has no mediation', 'domain.md §4.6'),
  isSpendingPlanned: rule(
    '方案未列支出，支出须经常务理事会',
    'the plan spends nothing; money is for the standing council',
    'domain.md §4.6 plan',
  ),
  isLetter: fork('不是函件', 'no letter'),
  isMeeting: fork('不是会议', 'no meeting'),
  isAnswerAwaited: fork('不需等待答复', 'no answer is awaited'),
  isAgreed: fork('未达成协议', 'not agreed', 'domain.md §4.2'),

  // third parties
  isReceiptMissing: rule('已记录收悉', 'receipt is noted already', '信访 Art 22 (analog)'),
  isReceiptTimely: rule(
    '收悉日期不能早于发出或晚于今天',
    'not before it was sent, nor in the future',
    '信访 Art 22 (analog)',
  ),
  isNoReferral: rule(
    '部门答复由转办案件告知',
    'what an agency answers is told by the referral',
    'domain.md §4.7',
  ),
  isReferral: rule('没有在办的转办案件', 'no referral is open', 'domain.md §4.7'),
  isSilenceEstablished: rule('答复期限未满', 'the time to answer is not over', '信访 Art 34 (analog)'),
  isOfTrade: fork('不是行业意见书', 'not a paper of the trade'),
  isReplied: fork('非该部门职责', 'not its concern', 'domain.md §4.7'),

  // policy track
  isToPropose: rule(
    '理事会审议中或已有结果',
    'the council has it, or has adopted it',
    'domain.md §4.6 policy_track',
  ),
  isAtCouncil: rule('未提请理事会', 'it is not with the council', 'domain.md §4.5'),
  isSubmissionAdopted: rule(
    '意见书须先经理事会通过',
    'the council has to adopt the paper first',
    'domain.md §4.5 C3; §4.6 policy_track',
  ),
  isAnswered: rule('尚无答复可通报', 'there is no answer to tell of', 'domain.md §4.6 policy_track'),

  // feedback
  isFirstReopening: fork('已重新办理过一次', 'it was opened again once already'),
  isFeedbackOverdue: rule(
    '会员反馈期限未满',
    'the member still has time to answer',
    'domain.md §4.6 feedback',
  ),

  isBlue: rung,
  isYellow: rung,
  isUrge: rung,
  isSupervise: rung,
  isHandOver: rung,
  isChase: rung,
};
