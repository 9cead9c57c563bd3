import { template } from './template.js';

/** To the secretariat and the committee. */
export const OFFICE_NOTICES = {
  emergencyFiled: template(
    ['紧急：危及人身安全', 'Emergency: danger to life'],
    [
      '{caseNo} 危及人身安全，请立即登记并确认已报警或求助。',
      '{caseNo} is a danger to life. Register it at once and make sure help was called.',
    ],
  ),
  infoSupplied: template(
    ['资料已补充', 'Information supplied'],
    ['{caseNo} 已补充资料。', 'Information for {caseNo} arrived.'],
  ),
  materialAdded: template(
    ['补充了材料', 'Material added'],
    ['{caseNo} 补充了材料。', 'Material was added to {caseNo}.'],
  ),
  identityModeChanged: template(
    ['身份保护已变更', 'Identity choice changed'],
    ['{caseNo} 的身份保护方式已变更。', 'The complainant of {caseNo} changed who may know the name.'],
  ),
  mergeDeclined: template(
    ['未同意并案', 'Not joined'],
    ['{caseNo} 未并案，单独办理。', '{caseNo} was not joined and goes on by itself.'],
  ),
  complaintJoined: template(
    ['有投诉并入', 'A complaint joined'],
    ['有投诉并入 {caseNo}。', 'A complaint joined {caseNo}.'],
  ),
  complaintLeft: template(
    ['有投诉退出', 'A complaint left'],
    ['有投诉退出 {caseNo}。', 'A complaint left {caseNo}.'],
  ),
  objected: template(
    ['企业提出异议', 'The firm objects'],
    ['{caseNo} 企业提出异议，请裁定。', 'The firm objects to {caseNo}. Please rule.'],
  ),
  extensionAsked: template(
    ['企业申请延期', 'Extension asked for'],
    [
      '{caseNo} 企业申请延期，期满未批复视为不同意。',
      'The firm asks for more time in {caseNo}. Silence is a refusal.',
    ],
  ),
  answered: template(
    ['企业已答复', 'The firm answered'],
    ['{caseNo} 答复待审核。', 'The answer to {caseNo} is to be checked.'],
  ),
  callsMissing: template(
    ['回访次数不足', 'Calls are missing'],
    [
      '{caseNo} 确认期满，但回访次数不足，请补足回访后再视为解决。',
      'The time to confirm {caseNo} is over but calls are missing. Make them before it is presumed solved.',
    ],
  ),
  closingProposed: template(
    ['办结待批准', 'Conclusion to be approved'],
    ['{caseNo} 拟附理由办结，请审批。', 'It is proposed to conclude {caseNo} with reasons. Please decide.'],
  ),
  closingDeclined: template(
    ['办结未获批准', 'Conclusion declined'],
    ['{caseNo} 未批准办结，请继续处置。', 'The conclusion of {caseNo} was declined. Please go on.'],
  ),
  closingHeld: template(
    ['暂缓归档', 'Closing is held'],
    [
      '{caseNo} 尚有未结的关联案件，结束后请归档。',
      '{caseNo} has an open child case. Archive it when that has ended.',
    ],
  ),
  withdrawn: template(
    ['投诉人撤回', 'Withdrawn'],
    ['{caseNo} 已由投诉人撤回。', 'The complainant withdrew {caseNo}.'],
  ),
  referralReturned: template(
    ['转办未被接收', 'No agency took it'],
    ['{caseNo} 没有部门接收，请重新处置。', 'No agency took {caseNo}. Please dispose of it anew.'],
  ),
  childEnded: template(
    ['关联案件有结果', 'A linked case has a result'],
    ['{caseNo} 的关联案件已有结果，请查看。', 'A case linked to {caseNo} has a result. Please look.'],
  ),
  childGoesOn: template(
    ['关联案件仍在进行', 'A linked case goes on'],
    [
      '{caseNo} 已撤回，关联的调解或整改仍在进行，请在该案件中决定是否终止。',
      '{caseNo} was withdrawn; its mediation or rectification goes on. End it there if it should end.',
    ],
  ),
  setback: template(
    ['调解或整改出现反复', 'A settlement did not hold'],
    [
      '{caseNo} 的调解协议未履行，或整改后复发，请处置。',
      'In {caseNo} an agreement was breached or the fault came back. Please act.',
    ],
  ),
  committeeResolved: template(
    ['监督委员会已有决议', 'The committee has resolved'],
    [
      '{caseNo} 的审议已有结果；决议未改变案件状态，请主任查看并决定。',
      'The committee has dealt with {caseNo}; it stays where it is. The chair may decide.',
    ],
  ),
  suspensionCheckDue: template(
    ['中止案件待检查', 'A suspended case is due for a look'],
    [
      '{caseNo} 已中止半年，请核实诉讼或仲裁是否结束。',
      '{caseNo} has been suspended for half a year. See whether the proceedings have ended.',
    ],
  ),
  officeOverdue: template(
    ['秘书处事项超期', 'The secretariat is late'],
    [
      '{caseNo} 的“{deadlineZh}”已超期，请督促或决定。',
      '"{deadlineEn}" of {caseNo} is overdue. Please see to it or decide.',
    ],
  ),
  officeBlue: template(
    ['期限将至', 'Due soon'],
    ['{caseNo} 的“{deadlineZh}”期限将至。', '"{deadlineEn}" of {caseNo} is due soon.'],
  ),
  officeYellow: template(
    ['最后一个工作日', 'Last working day'],
    [
      '{caseNo} 的“{deadlineZh}”仅余最后一个工作日。',
      'One working day is left for "{deadlineEn}" of {caseNo}.',
    ],
  ),
  officeUrged: template(
    ['催办通知', 'Urging notice'],
    [
      '{caseNo} 的“{deadlineZh}”超期，已发催办通知书。',
      '"{deadlineEn}" of {caseNo} is overdue; an urging notice was issued.',
    ],
  ),
  officeSupervised: template(
    ['督办', 'Supervision'],
    [
      '{caseNo} 的“{deadlineZh}”严重超期，已发督办单。',
      '"{deadlineEn}" of {caseNo} is long overdue; a supervision slip was issued.',
    ],
  ),
  handedOver: template(
    ['职责移交监督委员会', 'The duty passes to the committee'],
    [
      '{caseNo} 的“{deadlineZh}”长期超期，由监督委员会主任决定。',
      '"{deadlineEn}" of {caseNo} is far overdue. The chair of the supervisory committee decides.',
    ],
  ),
  lastPeriodPassed: template(
    ['最后期限届满', 'The last period is over'],
    ['{caseNo} 的最后期限届满，请决定。', 'The last period of {caseNo} is over. Please decide.'],
  ),
  overallPassed: template(
    ['全案超期', 'The whole matter is overdue'],
    [
      '{caseNo} 全案超过办理期限，请监督。',
      '{caseNo} has taken longer than the whole time allowed. Please see to it.',
    ],
  ),
  reviewHandedUp: template(
    ['复核超期', 'The review is overdue'],
    [
      '{caseNo} 复核超期，由监督委员会复核。',
      'The review of {caseNo} is overdue and passes to the supervisory committee.',
    ],
  ),
  retaliationReported: template(
    ['投诉人反映被针对', 'Retaliation reported'],
    [
      '{caseNo} 投诉人反映因投诉被针对，请当日处理。',
      'The complainant of {caseNo} reports retaliation. Please act on the same day.',
    ],
  ),
  retaliationOverdue: template(
    ['被针对的反映超期未处理', 'Report of retaliation is overdue'],
    ['{caseNo} 投诉人反映被针对，超期未处理。', 'The report of retaliation in {caseNo} is overdue.'],
  ),
} as const;
