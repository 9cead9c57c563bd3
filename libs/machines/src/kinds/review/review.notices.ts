import { text } from '#kernel/text.js';
import type { TextTemplate } from '../../contract/case-kind.js';

/** `{caseNo}` is filled by whoever sends it, all other names by `effectData`. No notice carries a word of the file. */
export const template = (
  [zhTitle, enTitle]: readonly [string, string],
  [zhBody, enBody]: readonly [string, string],
): TextTemplate => ({ title: text(zhTitle, enTitle), body: text(zhBody, enBody) });

/** Every message of the kind; to whom it goes, the machine says. */
export const REVIEW_NOTICES = {
  proposed: template(
    ['有事项提请审议', 'A matter is proposed for review'],
    ['{caseNo}：{matterZh}。请决定是否列入议程。', '{caseNo}: {matterEn}. Please decide on admission.'],
  ),
  admissionOverdue: template(
    ['列入议程逾期', 'Admission overdue'],
    ['{caseNo} 逾期未列入议程，请主任决定。', '{caseNo} was not admitted in time; the chair decides.'],
  ),
  admitted: template(
    ['已列入议程', 'On the agenda'],
    [
      '{caseNo} 已列入{bodyZh}议程。决定机构：{routeZh}。',
      '{caseNo} is on the agenda of the {bodyEn}. To be decided by: {routeEn}.',
    ],
  ),
  packetOverdue: template(
    ['会议材料逾期未发', 'Packet overdue'],
    ['{caseNo} 尚未发出会议通知和材料。', 'Notice and packet of {caseNo} have not been sent.'],
  ),
  convened: template(
    ['会议通知', 'Notice of meeting'],
    [
      '{bodyZh}定于 {meetingOn} 审议 {caseNo}。请阅材料并在会前申报是否需要回避，未申报的不能表决。',
      'The {bodyEn} considers {caseNo} on {meetingOn}. Read the papers and declare your ties beforehand; without a declaration there is no vote.',
    ],
  ),
  seatsNamed: template(
    ['审议人员告知', 'Who will judge'],
    [
      '{caseNo} 将于 {meetingOn} 由{bodyZh}审议。您可以申请有关人员回避，并可到会陈述。',
      'The {bodyEn} considers {caseNo} on {meetingOn}. You may challenge members, and you will be heard.',
    ],
  ),
  declareSoon: template(
    ['回避申报即将截止', 'Declarations close soon'],
    [
      '{caseNo} 的回避申报即将截止，未申报的不能表决。',
      'Declarations in {caseNo} close soon; without one there is no vote.',
    ],
  ),
  challenged: template(
    ['有回避申请', 'A member is challenged'],
    ['{caseNo} 收到回避申请，请主持人决定。', 'A member was challenged in {caseNo}; a ruling is needed.'],
  ),
  challengeRuled: template(
    ['回避决定', 'Ruling on a challenge'],
    ['{caseNo} 的回避申请已有决定。', 'The challenge in {caseNo} was ruled on.'],
  ),
  declarationsClosed: template(
    ['回避申报截止', 'Declarations are closed'],
    [
      '{caseNo}：回避 {recused} 席，应到 {seats} 席，至少 {quorum} 席到会方可表决。{canDecideZh}',
      '{caseNo}: {recused} recused, {seats} seats left, {quorum} must be present. {canDecideEn}',
    ],
  ),
  opinionIssued: template(
    ['法律意见已出具', 'The legal opinion is issued'],
    [
      '{caseNo} 法律意见已出具，表决前请阅。有异议的，须三分之二以上赞成方可通过。',
      'The legal opinion for {caseNo} is issued; read it before the vote. Against an objection two thirds must agree.',
    ],
  ),
  opinionLate: template(
    ['法律意见在表决开始后出具', 'The legal opinion came late'],
    [
      '{caseNo} 法律意见在表决开始后出具，不影响本次表决。',
      'The legal opinion for {caseNo} came after the vote was opened and changes nothing of it.',
    ],
  ),
  lateRecusal: template(
    ['临时回避', 'A late recusal'],
    [
      '{caseNo} 有委员回避，法定人数重新计算；正在进行的表决作废。',
      'A member stepped back in {caseNo}. The quorum is counted anew; an open vote is void.',
    ],
  ),
  postponed: template(
    ['会议推迟', 'Meeting postponed'],
    [
      '{caseNo} 的会议通知期不足，会议推迟，另行通知。',
      'The notice in {caseNo} was too short. The meeting is postponed.',
    ],
  ),
  adjourned: template(
    ['会议延期', 'Meeting adjourned'],
    [
      '{caseNo}：未达到法定人数或当日未完成，会议延期（第{adjournments}次），将另定会期。',
      '{caseNo}: no quorum, or not finished the same day. Adjourned (number {adjournments}); a new day will be set.',
    ],
  ),
  newDayOverdue: template(
    ['另定会期逾期', 'New day overdue'],
    ['{caseNo} 延期后尚未另定会期。', 'No new day was set for {caseNo}.'],
  ),
  sittingOverdue: template(
    ['会议逾期未开', 'No meeting in time'],
    [
      '{bodyZh}未在期限内审议 {caseNo}，请会长督促。',
      'The {bodyEn} did not consider {caseNo} in time; the president is asked to act.',
    ],
  ),
  voteOpened: template(
    ['开始表决', 'The vote is open'],
    [
      '{caseNo} 开始{modeZh}，请亲自投票；未投票视为缺席。',
      'The {modeEn} in {caseNo} is open. Vote yourself; not voting counts as absent.',
    ],
  ),
  tied: template(
    ['票数相等', 'A tie'],
    [
      '{caseNo} 票数相等，可当日重新表决一次。',
      'The vote in {caseNo} is tied; it may be repeated once the same day.',
    ],
  ),
  resolved: template(
    ['表决结束', 'The vote is closed'],
    [
      '{caseNo}：{outcomeZh}。到会 {present}，赞成 {inFavour}，反对 {against}，弃权 {abstained}。请主持人签署会议记录。',
      '{caseNo}: {outcomeEn}. Present {present}, in favour {inFavour}, against {against}, abstained {abstained}. The minutes are to be signed.',
    ],
  ),
  minutesOverdue: template(
    ['会议记录逾期未签', 'Minutes overdue'],
    [
      '{caseNo} 的会议记录逾期未签，请到会委员确认；期满未提出的视为确认。',
      'The minutes of {caseNo} were not signed in time. Members confirm them; silence confirms.',
    ],
  ),
  escalated: template(
    ['提请上级机构', 'Before a higher body'],
    ['{caseNo} 提请{bodyZh}审议。原因：{whyZh}。', '{caseNo} goes to the {bodyEn}: {whyEn}.'],
  ),
  takeUpOverdue: template(
    ['上级机构逾期未列入议程', 'Not taken up in time'],
    [
      '{caseNo} 逾期未列入{bodyZh}议程，请会长处理。',
      '{caseNo} was not taken up by the {bodyEn} in time; the president is asked to act.',
    ],
  ),
  decided: template(
    ['审议决议', 'Resolution'],
    [
      '{caseNo}：{bodyZh}决议{outcomeZh}。到会 {present}，赞成 {inFavour}，反对 {against}，弃权 {abstained}。',
      '{caseNo}: the {bodyEn} {outcomeEn} it. Present {present}, in favour {inFavour}, against {against}, abstained {abstained}.',
    ],
  ),
  withdrawn: template(
    ['提请已撤回', 'Proposal withdrawn'],
    ['{caseNo} 的提请已撤回，未作出决定。', 'The proposal {caseNo} was withdrawn; nothing was decided.'],
  ),
} as const;

export type NoticeName = keyof typeof REVIEW_NOTICES;
