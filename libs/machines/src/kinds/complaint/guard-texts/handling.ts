import { fork, rule } from './text.js';

/** The firm, the resident's answer, what follows, and the ladder. */
export const HANDLING_TEXTS = {
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
  isOnPaper: fork('不在本系统外进行', 'it is not held on paper'),
  mayEnterResult: rule(
    '调解或整改案件尚未结束，其结果由该案件告知',
    'the case of its own is still open and tells its result itself',
    'domain.md §4.0 E8, §4.11',
  ),
  isToldByCase: rule(
    '此处只接受关联案件告知的结果',
    'only the case that was opened from here may say so',
    'domain.md §4.11',
  ),
  isRectificationReopened: fork('没有重新打开的整改', 'no rectification is open again', 'domain.md §4.3'),
  isNewClue: rule(
    '该行为已登记过诚信线索',
    'a clue about this breach was opened already',
    'domain.md §4.4 W3',
  ),
  isAgreed: fork('调解未达成一致', 'no agreement was reached'),
  isPassed: fork('整改未通过', 'the inspection was not passed'),
  isReferredAsCase: fork('不另立转办案件', 'not followed in a case of its own'),
  isAgencyAnswer: fork('部门没有答复', 'the agency did not reply'),
  isAgencySilent: fork('不是未答复', 'it is not silence'),
  isReviewUnused: rule('复核只能申请一次', 'only one review is possible', '信访 Art 35, 36'),
  isReviewOfRefusal: fork('不是对不予受理的复核', 'it is not a refusal that is reviewed'),
  isFirmNotified: fork('尚未通知企业', 'the firm was not notified'),
  isUninvolved: rule(
    'E10：参与过本案或由本案引出的案件的人员不能复核',
    'E10: whoever had a part in this case, or in one that grew out of it, cannot review it',
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
  isCommitteeToAsk: fork('本轮已提请监督委员会', 'the committee was asked already', 'domain.md §4.0 lights'),
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
