import { template } from './template.js';

/** To the firm, some of them to others as well: what happened, and what it may do until when. */
export const FIRM_NOTICES = {
  defenceWanted: template(
    ['已立案，请申辩', 'A case was opened: please defend yourself'],
    [
      '{caseNo} 已立案。请在期限内申辩、查阅材料或申请回避；逾期按现有材料办理。',
      '{caseNo} was opened. Defend yourself, ask for documents or recusals in time; afterwards it goes on with what is on file.',
    ],
  ),
  reminded: template(
    ['提醒函', 'A reminder'],
    [
      '{caseNo} 已发提醒函。如有异议，请在送达后的期限内提出。',
      'A reminder was issued in {caseNo}. You may object within the time after service.',
    ],
  ),
  recusalGranted: template(
    ['回避申请已同意', 'Recusal granted'],
    [
      '{caseNo} 的回避申请已同意，将更换调查人员。',
      'The recusal in {caseNo} is granted; another investigator will be named.',
    ],
  ),
  recusalDenied: template(
    ['回避申请未同意', 'Recusal denied'],
    ['{caseNo} 的回避申请未同意。', 'The recusal in {caseNo} is denied.'],
  ),
  investigatorNamed: template(
    ['调查人员名单', 'Investigators'],
    [
      '{caseNo} 的调查人员已确定，如有应回避情形请及时提出。',
      'The investigators of {caseNo} are named; say so in time if one of them should step back.',
    ],
  ),
  documentsProvided: template(
    ['材料可查阅', 'Documents provided'],
    ['{caseNo} 的材料可以查阅。', 'The documents of {caseNo} can be read.'],
  ),
  defenceDefaulted: template(
    ['申辩期已过', 'The time for the defence is over'],
    [
      '{caseNo} 未收到申辩，按现有材料办理。有正当理由的，可在{reopeningDays}日内申请重新申辩。',
      'No defence arrived in {caseNo}; it goes on with what is on file. With good cause it can be reopened within {reopeningDays} days.',
    ],
  ),
  defenceReopened: template(
    ['可以重新申辩', 'The defence is reopened'],
    ['{caseNo} 可以重新申辩，请在期限内提交。', 'The defence in {caseNo} is reopened; submit it in time.'],
  ),
  reopeningDenied: template(
    ['未同意重新申辩', 'Reopening denied'],
    ['{caseNo} 重新申辩的申请未同意。', 'Reopening the defence in {caseNo} is denied.'],
  ),
  investigationExtended: template(
    ['调查延期', 'The investigation is extended'],
    ['{caseNo} 的调查期限已延长。', 'The investigation of {caseNo} takes longer.'],
  ),
  noMeasure: template(
    ['不作处理', 'No measure'],
    ['{caseNo} 不作处理。', 'No measure is taken in {caseNo}.'],
  ),
  preNoticeReady: template(
    ['事先告知书', 'Pre-notice'],
    [
      '{caseNo} 的事先告知书已发出，请确认收到；可在期限内陈述意见。',
      'The pre-notice in {caseNo} is issued; confirm receipt. You may comment in time.',
    ],
  ),
  underReview: template(
    ['已提交审议', 'Submitted for decision'],
    ['{caseNo} 已提交{decidesZh}审议。', '{caseNo} was submitted to {decidesEn}.'],
  ),
  hearingScheduled: template(
    ['听证已排期', 'The hearing is scheduled'],
    ['{caseNo} 的听证定于{heldOn}。', 'The hearing in {caseNo} takes place on {heldOn}.'],
  ),
  newNoticeNeeded: template(
    ['须重新告知', 'A new notice is needed'],
    [
      '{caseNo} 的审议结果重于已告知的等级，不生效；须重新报告、审核并告知。',
      'The result in {caseNo} is heavier than notified and has no effect; report, review and notice start anew.',
    ],
  ),
  reminderKept: template(
    ['提醒函维持', 'The reminder is kept'],
    ['{caseNo} 的提醒函经审议维持。', 'The reminder in {caseNo} was kept.'],
  ),
  reminderDropped: template(
    ['提醒函撤销', 'The reminder is dropped'],
    ['{caseNo} 的提醒函经审议撤销。', 'The reminder in {caseNo} was dropped.'],
  ),
  decisionReady: template(
    ['警示决定书', 'Decision'],
    ['{caseNo} 的决定书已发出，请确认收到。', 'The decision in {caseNo} is issued; confirm receipt.'],
  ),
  appealTime: template(
    ['已送达', 'Served'],
    [
      '{caseNo} 的决定已送达。可在期限内申诉（直接提醒可提出异议）。',
      'The decision in {caseNo} is served. You may appeal in time (or object to a reminder at once).',
    ],
  ),
  appealAccepted: template(
    ['申诉已受理', 'Appeal accepted'],
    ['{caseNo} 的申诉已受理。', 'The appeal in {caseNo} is accepted.'],
  ),
  appealIncomplete: template(
    ['请补正申诉', 'Please complete the appeal'],
    [
      '{caseNo} 的申诉须补正，逾期视为不予受理。',
      'The appeal in {caseNo} must be completed; otherwise it is refused.',
    ],
  ),
  appealRefused: template(
    ['申诉不予受理', 'Appeal refused'],
    ['{caseNo} 的申诉不予受理，决定生效。', 'The appeal in {caseNo} is refused; the decision takes effect.'],
  ),
  appealPanelNamed: template(
    ['申诉合议组', 'Appeal panel'],
    [
      '{caseNo} 的申诉合议组已组成，只审理申诉理由。',
      'The appeal panel of {caseNo} is named; it hears the stated grounds only.',
    ],
  ),
  appealExtended: template(
    ['申诉审理延长', 'The appeal takes longer'],
    ['{caseNo} 的申诉审理期限已延长。', 'Deciding the appeal in {caseNo} takes longer.'],
  ),
  appealDecided: template(
    ['申诉已决定', 'The appeal is decided'],
    ['{caseNo} 的申诉已有决定，请确认收到。', 'The appeal in {caseNo} is decided; confirm receipt.'],
  ),
  effective: template(
    ['警示生效', 'The warning is in force'],
    ['{caseNo} 的警示（{levelZh}）已生效。', 'The warning in {caseNo} ({levelEn}) is in force.'],
  ),
  published: template(
    ['已公示', 'Published'],
    [
      '{caseNo} 已公示至{until}，企业可附三百字以内的声明。',
      '{caseNo} is published until {until}; the firm may add a statement of 300 characters.',
    ],
  ),
  takenDown: template(
    ['公示已撤下', 'The entry is taken down'],
    ['{caseNo} 的公示已撤下。', 'The entry of {caseNo} is taken down.'],
  ),
  objectionWidened: template(
    ['异议须他方核实', 'The objection needs another body'],
    [
      '{caseNo} 的异议须其他单位核实，答复期限相应延长。',
      'The objection in {caseNo} needs another body; answering takes longer.',
    ],
  ),
  objectionSettled: template(
    ['异议已答复', 'The objection is answered'],
    ['{caseNo} 的异议已答复。', 'The objection in {caseNo} is answered.'],
  ),
  objectionOverdue: template(
    ['异议逾期未答复', 'An objection is overdue'],
    [
      '{caseNo} 的异议逾期未答复，公示暂停。',
      'The objection in {caseNo} was not answered in time; the entry is hidden until it is.',
    ],
  ),
  repairAccepted: template(
    ['修复申请已受理', 'Application accepted'],
    ['{caseNo} 的修复申请已受理。', 'The application for repair in {caseNo} is accepted.'],
  ),
  repairRefused: template(
    ['不予修复', 'Repair refused'],
    ['{caseNo} 不予修复，公示继续。', 'Repair in {caseNo} is refused; publicity goes on.'],
  ),
  repairTrial: template(
    ['修复观察期', 'Trial of the repair'],
    ['{caseNo} 进入修复观察期。', 'The trial of the repair in {caseNo} begins.'],
  ),
  repaired: template(
    ['已修复', 'Repaired'],
    ['{caseNo} 已修复，不再公示。', '{caseNo} is repaired; nothing is shown any more.'],
  ),
  termOver: template(
    ['公示期满', 'The time is over'],
    ['{caseNo} 的公示（记录）期已满，已撤下。', 'The time of {caseNo} is over; it is taken down.'],
  ),
  revoked: template(
    ['警示已撤销', 'The warning is revoked'],
    ['{caseNo} 的警示已撤销，记录已删除。', 'The warning in {caseNo} is revoked and taken out of the file.'],
  ),
  dueSoon: template(
    ['期限将到', 'A deadline is near'],
    ['{caseNo}：{deadlineZh}的期限将到。', '{caseNo}: {deadlineEn} is due soon.'],
  ),
};
