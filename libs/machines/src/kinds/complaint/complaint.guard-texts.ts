import { text } from '#kernel/text.js';
import type { GuardText } from '../../contract/case-kind.js';
import type { GuardName } from './complaint.guards.js';
import { type ResumeGuard, resumeGuard, SUSPENDABLE } from './guards/suspension.js';

/** A rule that refuses: what the person is told, and where the rule comes from. */
const rule = (zh: string, en: string, source: string): GuardText => ({ says: text(zh, en), source });

/** A fork: where the matter goes on, not whether it may. */
const fork = (zh: string, en: string, source = 'domain.md §4.1'): GuardText => ({
  says: text(zh, en),
  source,
  branch: true,
});

const RESUME_TEXTS = Object.fromEntries(
  SUSPENDABLE.map((state) => [
    resumeGuard(state),
    fork('案件不是在此状态中止的', 'the case was not suspended in this state'),
  ]),
);

export const COMPLAINT_GUARD_TEXTS: Readonly<Record<GuardName, GuardText>> = {
  ...(RESUME_TEXTS as Record<ResumeGuard, GuardText>),

  // filing
  isFiledAtOnce: fork('仍是草稿', 'it is still a draft'),
  isFiledEmergency: fork('不是危及人身安全的提交', 'it was not filed as a danger to life'),
  isNotInTheFuture: rule(
    '发生日期不能晚于今天',
    'the day on which it happened cannot be later than today',
    'domain.md §4.1 (P)',
  ),
  isNamedFirmKnown: rule(
    '企业名录中没有此企业，请重新选择；不清楚的可以不填',
    'there is no such firm in the directory; choose again, or leave it out if you do not know',
    'domain.md §4.1 G1',
  ),

  // G1
  isFirmIdentified: rule(
    'G1：尚未确定物业企业，请先确定',
    'G1: the firm is not identified yet; identify it first',
    'domain.md §4.1 G1',
  ),
  isWithinPower: rule(
    'G1：不属于本会职责，应不予受理或转办',
    'G1: outside the power of the association; refuse or refer it',
    'domain.md §4.1 G1',
  ),
  isNotSeisedElsewhere: rule(
    'G1：法院、仲裁或其他机关已受理',
    'G1: a court, tribunal or another body already has the matter',
    '市监 Art 15',
  ),
  isWithinFilingPeriod: rule(
    'G1：知道问题之日起已超过受理期限（三年），或日期晚于今天',
    'G1: more than the filing period (three years) has passed since it was known, or the day lies ahead',
    '市监 Art 15(4)',
  ),

  // G2, E9, G3, X1
  isRouteExplained: rule(
    'G2：须用通俗语言告知其他途径',
    'G2: another route must be explained in plain words',
    '潍热线 Art 19',
  ),
  isEarlierCaseNamed: rule(
    'E9：以“已处理”为由的，须指明本会已有的原案',
    'E9: whoever refuses because it was handled names the earlier case',
    '信访 Art 19, 36; domain.md E9',
  ),
  isAgencyInDirectory: rule(
    'G3：转办部门不在名录中',
    'G3: this agency is not in the directory',
    'domain.md §4.1 G3',
  ),
  mayPassIdentityOn: rule(
    'X1：未经本人同意且无法律要求，不得转出身份信息',
    'X1: identity goes along only with consent or where the law demands it',
    'PIPL Art 23; domain.md §4.7 X1',
  ),
  isLapsedForWantOfInfo: rule(
    '不予受理的理由不是资料不足，请提出异议',
    'the refusal was not for want of information; object to it instead',
    'domain.md §4.1',
  ),
  isRefusalUnreviewed: rule('不予受理已复核过一次', 'the refusal has been reviewed already', '信访 Art 36'),

  // telling the firm
  isFirmKnown: rule('尚未确定物业企业', 'no firm is identified', 'domain.md §4.1 G1'),
  isNoReport: rule(
    '举报材料不得转给被举报企业；请登记诚信线索，或经本人同意改为投诉',
    'material of an informer never goes to the accused; note a clue, or turn it into a complaint with consent',
    '信访 Art 30, 46(5); 市监 Art 7',
  ),
  isIdentityProtected: rule(
    'G4：投诉人未同意公开身份，须先作隐私处理',
    'G4: the complainant did not consent to disclosure; redact the copy first',
    'PIPL Art 23; domain.md §4.1 G4',
  ),
  isAnswerableDirectly: rule(
    '只有咨询、建议或已登记线索的举报可以直接答复',
    'only questions, suggestions and reports with a noted clue are answered directly',
    'domain.md §4.1',
  ),

  // the complainant's own choices
  isConsentRecorded: rule(
    '代为录入须记录本人同意的方式（电话、当面或书面）',
    'whoever enters this for somebody records how consent was given',
    'PIPL Art 14; domain.md §5',
  ),
  mayChangeIdentityMode: rule(
    '匿名投诉没有身份信息可公开；已告知企业的身份不能撤回',
    'an anonymous complaint has no identity to disclose, and what the firm has read cannot be taken back',
    'PIPL Art 14, 23; domain.md §4.12',
  ),
  mayReclassify: rule(
    '举报改为其他类型须经本人同意',
    'a report becomes something else only with the consent of who made it',
    '信访 Art 30',
  ),
  isUrgeCooledDown: rule(
    '刚刚催办过，请过两天再催',
    'it was urged just now; please wait two days',
    'experience.md 1.3 (P)',
  ),
  isComplainantsOwn: rule(
    '案件已由本会依职权继续，不能再撤回',
    'the association carries this on by itself; it can no longer be withdrawn',
    'domain.md §4.1 (ex officio)',
  ),
  isOfPublicConcern: rule(
    '只有涉及人身安全或诚信的案件可以依职权继续',
    'only matters of safety or integrity go on ex officio',
    'domain.md §4.1 (ex officio)',
  ),
  isRetaliationSettled: rule(
    '上一次反映正在处理',
    'your last report is being looked into',
    'domain.md §4.12',
  ),
  isRetaliationOpen: rule(
    '没有待处理的被针对反映',
    'there is no open report of retaliation',
    'domain.md §4.12',
  ),

  // joining
  isOtherCase: rule('不能并入自身', 'a case cannot join itself', 'domain.md §4.1 (P)'),
  isTargetOpen: rule(
    '目标案件不存在、不是投诉或已不能并入',
    'the other case does not exist, is no complaint, or takes nobody in',
    'domain.md §4.1; E9',
  ),
  isProposedTargetOpen: rule(
    '目标案件已不能并入',
    'the other case no longer takes anybody in',
    'domain.md §4.1; E9',
  ),
  hasNobodyJoined: rule(
    '本案已有投诉并入，不能再并入他案',
    'others have joined this case; it cannot join another',
    'domain.md §4.1 (P)',
  ),
  hasMergeProposal: rule('没有待答复的并案建议', 'there is no proposal to join', 'domain.md §4.1'),
  isGroup: rule(
    '并入的投诉不足，尚不是共同投诉',
    'too few complaints have joined; this is no group',
    '市监 Art 11',
  ),
  areRepresentativesFew: rule(
    '推选代表不得超过五人',
    'there may be five representatives at most',
    '信访 Art 20; 甬调 Art 20',
  ),
  areRepresentativesOfGroup: rule(
    '代表须是共同投诉的成员',
    'a representative must belong to the group',
    '甬调 Art 20',
  ),
  isNewToGroup: rule('该投诉已并入', 'this complaint has joined already', 'domain.md §4.1'),
  isOfGroup: rule('该投诉未并入本案', 'this complaint has not joined', 'domain.md §4.1'),
  isMyGroup: rule('不是所并入的案件', 'this is not the case that was joined', 'domain.md §4.1'),
  hasGroupToTell: fork('没有需要告知的并入投诉', 'no joined complaint waits to be told'),

  // the firm
  maySpeakForFirm: rule(
    '须由被投诉企业自行操作；只有非会员企业可由秘书处代录',
    'the firm itself has to do this; a clerk may enter it only for a firm outside the association',
    'domain.md §4.1 (non-member firm)',
  ),
  isOwnFirmOrOffice: rule(
    '您不属于被投诉企业',
    'you do not belong to the firm concerned',
    'domain.md §4.11a',
  ),
  isFirstObjection: rule('异议只能提出一次', 'only one objection is possible', '潍热线 Art 22'),
  isObjectionInTime: rule('异议期限已过', 'the time to object is over', '信访 Art 23'),
  mayHaveExtension: rule(
    '危及人身安全的事项和非会员企业不能延期',
    'no extension for a danger to life, nor for a firm outside the association',
    'domain.md §4.1 (P)',
  ),
  isFirstExtension: rule('延期只能申请一次', 'an extension is possible only once', '局12345; HOC 6.4'),
  isAskedBeforeDue: rule(
    '答复期限已过，不能再申请延期',
    'the answer is already due; no extension is possible',
    '局12345',
  ),
  isExtensionShort: rule(
    '延期不得超过五个工作日',
    'an extension is five working days at most',
    '局12345; HOC 6.4',
  ),
  isNoMoreThanAsked: rule(
    '批准的天数不能超过申请的天数',
    'no more can be granted than was asked for',
    'domain.md §4.1 (P)',
  ),
  isResidentContacted: rule(
    'G6：答复前须记录与住户的联系（或对方拒绝）',
    'G6: log a contact with the resident (or the refusal) before answering',
    'domain.md §4.1 G6',
  ),
  hasEvidence: rule(
    'G6：答复须附照片或其他证明',
    'G6: attach a photograph or other evidence',
    'domain.md §4.1 G6',
  ),
  isEveryPointAnswered: rule(
    'G7：答复未覆盖全部诉求，请退回',
    'G7: not every request is answered; return it',
    'domain.md §4.1 G7',
  ),
  isReturnLeft: rule(
    '退回次数已用完，请通过或按未答复处理',
    'it was returned often enough; approve it, or proceed without an answer',
    'domain.md §4.1',
  ),
  isReturnLimitReached: rule('仍可退回重办', 'the answer can still be returned', 'domain.md §4.1'),
  isAnswerSupervised: rule(
    '须先催办并督办，企业仍未答复的才能按未答复处理',
    'urge and supervise first; only then proceed without an answer',
    'domain.md §4.0 lights',
  ),

  // confirmation and outcome
  mayPresumeSolved: fork('回访次数不足', 'calls are missing', 'domain.md §6'),
  isLastMissingCall: fork(
    '确认期未满或仍缺回访',
    'the time to confirm runs, or more calls are missing',
    'domain.md §6',
  ),
  isExOfficio: fork('不是依职权办理的案件', 'the case does not run ex officio'),
  isCivilDispute: rule(
    'G5：只有民事纠纷可以调解',
    'G5: only a civil dispute can be mediated',
    '人调; domain.md §4.1 G5',
  ),
  isConsentObtainable: rule(
    'G5：无法取得双方同意（匿名投诉不能调解）',
    'G5: consent of both sides cannot be had (an anonymous complaint cannot be mediated)',
    'domain.md §4.1 G5, §4.12',
  ),
  isAgreed: fork('调解未达成一致', 'no agreement was reached'),
  isPassed: fork('整改未通过', 'the inspection was not passed'),
  isReviewUnused: rule('复核只能申请一次', 'only one review is possible', '信访 Art 35, 36'),
  isReviewOfRefusal: fork('不是对不予受理的复核', 'it is not a refusal that is reviewed'),
  isFirmNotified: fork('尚未通知企业', 'the firm was not notified'),
  isUninvolved: rule(
    'E10：参与过本案的人员不能复核',
    'E10: whoever had a part in this case cannot review it',
    'HOC stage 2; 中证协 Art 3; 中注协 Art 8',
  ),
  hasClosingProposal: rule('没有待批准的办结意见', 'no conclusion is proposed', 'domain.md §4.1 G8'),
  isApprovedByAnother: rule(
    'G8：须由经办人以外的人员批准',
    'G8: somebody other than the handler has to decide',
    'domain.md §4.1 G8',
  ),
  isFreeOfOpenChildren: rule('E8：尚有未结的关联案件', 'E8: a child case is still open', 'domain.md §4.0 E8'),
  isReopeningOver: rule(
    '可重新提出的期限未满，期满后自动归档',
    'the time for reopening still runs; the file closes by itself',
    '信访 Art 35',
  ),
  isReopeningOpen: rule('可重新提出的期限已过', 'the time for reopening is over', '信访 Art 35'),
  hasReasonToReopen: rule(
    '重新提出须有新的事实或承诺未兑现',
    'there must be new facts or a broken promise',
    '信访 Art 36',
  ),
  isNotRated: rule('已评价过', 'it has been rated', 'experience.md 1.3 (好差评)'),
  mayExtendOverall: rule(
    '全案期限只能在届满前延长一次',
    'the whole matter can be extended once, before it is due',
    '信访 Art 34',
  ),
  isSuspensionCheckDue: rule('尚未到检查时间', 'no check is due', 'domain.md §4.1'),

  // the ladder
  isFirmBlue: fork('不是此级别', 'another rung', 'domain.md §4.0 lights'),
  isFirmYellow: fork('不是此级别', 'another rung', 'domain.md §4.0 lights'),
  isFirmUrge: fork('不是此级别', 'another rung', '局12345'),
  isFirmSupervise: fork('不是此级别', 'another rung', '局12345'),
  isFirmHandOver: fork('不是此级别', 'another rung', 'domain.md §4.0 lights'),
  isOfficeBlue: fork('不是此级别', 'another rung', 'domain.md §4.0 lights'),
  isOfficeYellow: fork('不是此级别', 'another rung', 'domain.md §4.0 lights'),
  isOfficeUrge: fork('不是此级别', 'another rung', '局12345'),
  isOfficeSupervise: fork('不是此级别', 'another rung', '局12345'),
  isOfficeHandOver: fork('不是此级别', 'another rung', 'domain.md §4.0 lights'),
  isHandedOver: rule(
    '职责尚未移交监督委员会',
    'the duty has not passed to the committee',
    'domain.md §4.0 lights',
  ),
  isLastPeriod: fork('不是给予最后期限', 'it is no last period'),
  isToUnresolved: fork('不是交秘书处处置', 'it does not go to the secretariat'),
  isToReview: fork('不是交由复核', 'it is no review'),
  isLastPeriodShort: rule(
    '最后期限须填写，且不得超过五个工作日',
    'a last period is named and is five working days at most',
    'domain.md §4.0 lights (P)',
  ),
  isNewDirection: rule(
    '案件已由秘书处处置，请另作决定',
    'the secretariat has the case already; decide otherwise',
    'domain.md §4.0 lights (P)',
  ),
  isOnlyLastPeriod: rule(
    '尚未受理的案件只能给予最后期限',
    'a case that is not accepted yet can only get a last period',
    'domain.md §4.0 lights (P)',
  ),
};
