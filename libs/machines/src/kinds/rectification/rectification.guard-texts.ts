import { text } from '#kernel/text.js';
import type { GuardText } from '../../contract/case-kind.js';
import type { GuardName } from './rectification.guards.js';

/** A rule that refuses: what the person is told, and where the rule comes from. */
const rule = (zh: string, en: string, source = 'domain.md §4.3'): GuardText => ({
  says: text(zh, en),
  source,
});

/** A fork: where the matter goes on, not whether it may. */
const fork = (zh: string, en: string, source = 'domain.md §4.3'): GuardText => ({
  ...rule(zh, en, source),
  branch: true,
});

const rung = fork('不是此级别', 'another rung', 'domain.md §4.0 lights');

/** What each guard says to the person it refuses, and the rule behind it. */
export const RECTIFICATION_GUARD_TEXTS: Readonly<Record<GuardName, GuardText>> = {
  // the order
  isRespondentKnown: rule('企业不在名录中', 'the firm is not in the directory', 'domain.md §4.1 G1'),
  isMeasurable: rule(
    'Z1：有整改标准无法核验，请写明数值、日期、状态或证件，不能只写“加强”“改善”',
    'Z1: a standard cannot be measured; name a number, a day, a state or a certificate, not an intention',
    'domain.md §4.3 Z1',
  ),
  isOfOneTerm: rule(
    '人员持证事项的期限不同，请与其他事项分别下达',
    'certificates have a period of their own; order them separately',
    'domain.md §4.3',
  ),
  isOpenerOutside: rule(
    'V1：您正在办理该会员的维权申请，须由其他工作人员提出整改',
    'V1: you work on a request for help of this member; another clerk must open the order',
    'domain.md §4.6 V1; E10',
  ),
  isClerkOutside: rule(
    'V1：您正在办理该会员的维权申请，须由其他工作人员经办',
    'V1: you work on a request for help of this member; another clerk must handle this',
    'domain.md §4.6 V1; E10',
  ),
  hasItems: rule('Z1：尚未填写整改事项', 'Z1: no item is worded yet', 'domain.md §4.3 Z1'),
  isApprovedByAnother: rule(
    'E10：拟制人不能审批自己拟制的通知',
    'E10: whoever worded the order cannot approve it',
    'domain.md §4.0 E10',
  ),
  isWithinPower: rule('Z1：超出本会职责', 'Z1: outside the power of the association', 'domain.md §4.3 Z1'),
  isBreachReferred: rule(
    'Z1：涉嫌违法的须同时移送有关部门',
    'Z1: a breach of law goes to an agency as well',
    'domain.md §4.3 Z1',
  ),
  isAgencyInDirectory: rule('部门不在名录中', 'the agency is not in the directory', 'domain.md §4.1 G3'),
  isAlsoReferred: fork('不同时移送', 'no agency is told'),
  isDisputeOpen: rule('没有待答复的异议', 'no dispute is open'),
  isDisputeRuled: rule('异议尚未答复', 'a dispute is still to be ruled on'),
  isNotDrafter: rule(
    '异议须由拟制人以外的人员答复',
    'somebody other than the drafter has to rule',
    'domain.md §4.3; E10',
  ),
  mayWithdraw: rule(
    '没有异议时，只有秘书长可以撤销',
    'without a dispute only the secretary-general takes an order back',
    'domain.md §4.3 (P)',
  ),

  // the firm
  maySpeakForFirm: rule(
    '须由被责令整改的企业自行操作；只有非会员企业可由秘书处代录',
    'the firm itself has to do this; a clerk may enter it only for a firm outside the association',
    'domain.md §4.11a',
  ),
  isFirstDispute: rule('异议只能提出一次', 'only one dispute is possible', '潍热线 Art 22'),
  isDisputeInTime: rule('异议期限已过', 'the time to dispute is over'),
  isSafetyOrder: fork('不是安全事项', 'no matter of safety'),
  isOrdinaryOrder: rule('安全事项不能延期', 'a matter of safety is not extended', 'domain.md §4.3 (P)'),
  isFirstExtension: rule('延期只能申请一次', 'an extension is possible only once'),
  isAskedBeforeDue: rule(
    '整改期限已过，不能再申请延期',
    'the time is up; no extension is possible',
    '局12345',
  ),
  isExtensionShort: rule('延期不得超过十个工作日', 'an extension is ten working days at most'),
  isNoMoreThanAsked: rule('批准的天数不能超过申请的天数', 'no more can be granted than was asked for'),
  hasPhotos: rule(
    '须附整改前、整改后的照片（证件事项附证件照片）',
    'attach photographs from before and after',
  ),
  arePhotosAttached: rule('照片须在附件中', 'a photograph is not among the attachments'),
  arePhotosTimely: rule(
    '整改后照片须拍摄于通知下达之后，且不晚于今天',
    'a photograph "after" is taken after the order, and none tomorrow',
  ),
  isRemedyOverdue: rule(
    '企业尚未报告且期限未满，不能安排复查',
    'the firm has not reported and its time still runs',
  ),
  isMember: rule(
    '只有会员企业可以升级为诚信警示，请移送',
    'only a member is warned; refer the matter instead',
    '沪协 Art 15',
  ),

  // the inspection
  areInspectorsEnough: rule(
    'Z2：复查人员不得少于两人',
    'Z2: two inspectors at least',
    '罚法 Art 42 (analog); Z2',
  ),
  areInspectorsKnown: rule(
    'Z2：复查人员不存在或已停用',
    'Z2: no such person, or no longer active',
    'domain.md §4.3 Z2',
  ),
  areInspectorsOutside: rule(
    'V1：正在办理该会员维权申请的人员不能复查',
    'V1: whoever works on a request for help of this member cannot inspect it',
    'domain.md §4.6 V1; E10',
  ),
  areInspectorsUntied: rule(
    'Z2：复查人员在被整改企业任职或与其有利害关系',
    'Z2: an inspector works for the firm or is tied to it',
    '信访 Art 28; Z2',
  ),
  areInspectorsNoRivals: rule(
    'Z2：复查人员来自正在服务、曾经服务或投标本小区的企业，属竞争关系',
    'Z2: an inspector comes from a competitor that serves, served or bid for this estate',
    'domain.md §4.3 Z2',
  ),
  isInspectedAhead: rule('复查日期不能早于今天', 'the day of the inspection is past'),
  wasNotInspected: rule('已复查过，请作出决定', 'it was inspected; decide'),
  isAppointedInspector: rule(
    '您不是本次复查人员',
    'you are not an inspector of this order',
    'domain.md §4.3 Z2',
  ),
  isUnrecorded: rule('已有待确认的复查记录', 'a record waits to be confirmed'),
  isRecorded: rule('尚无复查记录', 'nothing is recorded yet'),
  isOtherInspector: rule(
    'Z2：须由另一名复查人员确认',
    'Z2: the other inspector has to confirm it',
    '罚法 Art 42 (analog); Z2',
  ),
  isEveryOpenItemJudged: rule('须对每一未销项逐项作出结论', 'every open item needs its verdict, once'),
  isAllMet: fork('并非全部合格', 'not every item is met'),

  // what follows
  isFirstReorder: rule('二次整改只能下达一次', 'a second order is possible only once'),
  isClueToOpen: fork('本次已登记诚信线索', 'a clue was opened for this already', '中证协-type rule; W3'),
  isWarningAsked: fork('不同时登记诚信线索', 'no clue goes with it', 'domain.md §4.11b'),
  isLookDue: rule('尚未到观察回访日', 'no look is due', 'domain.md §1.9'),
  isQuiet: fork('有复发', 'it came back', 'domain.md §1.9'),
  isLastLook: fork('还有一次观察', 'one more look follows', 'domain.md §1.9'),
  areItemsOfOrder: rule('事项序号不在通知中', 'there is no such item in the order'),

  isFirmBlue: rung,
  isFirmYellow: rung,
  isFirmUrge: rung,
  isFirmSupervise: rung,
  isFirmHandOver: rung,
  isOfficeBlue: rung,
  isOfficeYellow: rung,
  isOfficeUrge: rung,
  isOfficeSupervise: rung,
  isOfficeHandOver: rung,
};
