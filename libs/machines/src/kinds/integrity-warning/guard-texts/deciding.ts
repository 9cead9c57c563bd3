import { fork, rule } from './text.js';

/** Service, pre-notice, hearing and decision. */
export const DECIDING_TEXTS = {
  isIssued: rule('文书尚未发出，不能送达', 'nothing was issued yet that could be served', '罚法 Art 61'),
  isNotIssued: rule('文书已发出', 'it was issued already', '罚法 Art 61'),
  isServiceDatePossible: rule(
    '送达日期不能早于发文日期，也不能在将来',
    'the date of service lies between the date of issue and today',
    '罚法 Art 61',
  ),
  isHearingLevel: rule(
    '只有L3以上的拟处理才能要求听证；可在期限内陈述意见',
    'a hearing is for L3 and above; comment within the time instead',
    '罚法 Art 63, 64 (analog)',
  ),
  isNotScheduled: rule('听证已排期', 'the hearing is scheduled', '罚法 Art 64'),
  isScheduled: rule('听证尚未排期', 'no hearing is scheduled', '罚法 Art 64'),
  isNoticeLongEnough: rule(
    '听证须至少提前七日告知',
    'a hearing is announced seven days ahead at least',
    '罚法 Art 64',
  ),
  isLeaveInTime: rule(
    '延期须至少提前三个工作日申请',
    'leave is asked for three working days ahead',
    '中评 Art 17',
  ),
  isLeaveLeft: rule('听证最多延期两次', 'a hearing is put off twice at most', '中评 Art 17'),
  isOfPanel: rule('您不是听证人员', 'you are not on the panel', 'domain.md §4.4'),
  isHearingDay: rule('听证日未到', 'the day of the hearing has not come', '罚法 Art 64'),
  isHearingPanelFree: rule(
    '听证人员须为监督委员会成员，且与被调查企业无关联',
    'the panel is drawn from the supervisory committee and free of ties to the firm',
    'domain.md §4.4; 罚法 Art 43',
  ),
  isPanelNoInvestigator: rule(
    'E10：调查人员和经办人员不能主持听证',
    'E10: whoever investigated or handled the case does not hear it',
    '罚法 Art 64; 中证协 Art 3',
  ),
  isAppealPanelFree: rule(
    '申诉合议人员须为理事，且与被调查企业无关联',
    'the appeal panel is drawn from the council and free of ties to the firm',
    '中注协 Art 8',
  ),
  isPanelUninvolved: rule(
    'E10：经办、调查、听证或表决过的人员不能审理申诉',
    'E10: whoever handled, investigated, heard or voted does not decide the appeal',
    '中注协 Art 8; domain.md E10',
  ),
  isNotHeavierThanNotified: rule(
    '决定不得重于事先告知的等级；有更重的新事实须重新告知',
    'no decision is heavier than the firm was told; heavier facts need a new notice',
    '罚法 Art 45, 62',
  ),
  isDecidedNone: fork('决定作出处理', 'a measure is decided'),
  isForSecretaryGeneral: fork('由表决机构决定', 'a body that votes decides'),
  isMeasureAdopted: fork('不是通过不重于告知的处理', 'no measure within the notice was adopted'),
  isHeavierAdopted: fork('没有超出告知等级', 'nothing heavier than the notice was adopted', '罚法 Art 45'),
  isMeasureRejected: fork('处理建议未被否决', 'the proposal was not rejected'),
  isReminderKept: fork('提醒函未被维持', 'the reminder was not kept'),
  isReminderDropped: fork('提醒函未被撤销', 'the reminder was not dropped'),
  isLeftUndecided: fork('已有结果', 'there is a result'),
  isUndecided: rule('审议尚在进行', 'the review is still going on', 'domain.md §4.5'),
  isPublicityWithinLevel: rule(
    '公示期限超出该等级允许的范围，或提醒函不得公示',
    'the length of publicity is outside what the level allows; a reminder has none',
    '22号 §2; 市监公示 Art 13',
  ),
  isFastTrack: rule(
    '只有直接提醒可以提出异议；请提出申诉',
    'an objection is for reminders at once; appeal instead',
    'domain.md §4.4 W1',
  ),
  isNotFastTrack: rule('对直接提醒请提出异议', 'against a reminder at once, object', 'domain.md §4.4 W1'),
  isRectificationOrdered: fork('没有责令整改', 'no rectification was ordered'),
  isL1: fork('不是L1', 'it is not L1'),
  isL2: fork('不是L2', 'it is not L2'),
  isL3: fork('不是L3', 'it is not L3'),
};
