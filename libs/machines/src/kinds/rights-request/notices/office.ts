import { template } from './template.js';

/** To the secretariat, counsel, the president and the chair. */
export const OFFICE_NOTICES = {
  requested: template(
    ['新的维权申请', 'A new request'],
    [
      '{caseNo}（{topicZh}）请指定与相关案件无涉的经办人。',
      '{caseNo} ({topicEn}): name a clerk who is outside.',
    ],
  ),
  assigned: template(
    ['您负责此维权申请', 'You work on this request'],
    ['{caseNo}（{topicZh}）由您负责。', '{caseNo} ({topicEn}) is yours.'],
  ),
  sameFacts: template(
    ['发现同一事实的案件', 'A case on the same facts'],
    [
      '{caseNo} 发现会员在同一事实案件中为被处理方，请核对经办人和顾问。',
      'The member of {caseNo} is respondent on the same facts. Check who works on it.',
    ],
  ),
  withdrawn: template(
    ['申请已撤回', 'Withdrawn'],
    ['{caseNo} 会员撤回申请。', 'The member withdrew {caseNo}.'],
  ),
  materialAdded: template(
    ['收到新材料', 'New material'],
    ['{caseNo} 会员补充了材料。', 'The member added material to {caseNo}.'],
  ),
  infoSupplied: template(
    ['收到补充资料', 'Information arrived'],
    ['{caseNo} 会员已补充资料。', 'The member supplied information for {caseNo}.'],
  ),
  advised: template(
    ['法律顾问已研判', 'Counsel has advised'],
    ['{caseNo} 法律顾问已提出意见。', 'Counsel has advised on {caseNo}.'],
  ),
  opinionIssued: template(
    ['法律意见已出具', 'The opinion is issued'],
    ['{caseNo} 法律意见已出具。', 'The legal opinion for {caseNo} is issued.'],
  ),
  firmJoined: template(
    ['又一会员参加', 'Another member'],
    ['{caseNo} 现涉及{firmCount}家会员。', '{firmCount} members are in {caseNo} now.'],
  ),
  firmLeft: template(
    ['一家会员退出', 'A member left'],
    ['{caseNo} 现涉及{firmCount}家会员。', '{firmCount} member(s) are in {caseNo} now.'],
  ),
  nowCommon: template(
    ['已成为共性问题', 'Common to the trade'],
    [
      '{caseNo} 已涉及{firmCount}家会员，可转入政策反映。',
      '{firmCount} members are in {caseNo}: it can go to the policy track.',
    ],
  ),
  leftCommon: template(
    ['会员退出共性问题', 'Left the common matter'],
    ['{caseNo} 会员要求单独办理。', 'The member of {caseNo} goes on alone.'],
  ),
  planDrafted: template(
    ['援助方案待审批', 'A plan to approve'],
    ['{caseNo} 援助方案（{stepsZh}）待审批。', 'The plan of {caseNo} ({stepsEn}) waits for you.'],
  ),
  planReturned: template(
    ['方案被退回', 'The plan is returned'],
    ['{caseNo} 援助方案被退回，请重拟。', 'The plan of {caseNo} was returned.'],
  ),
  planOverdue: template(
    ['方案审批超期', 'Approval is overdue'],
    ['{caseNo} 援助方案审批已超期。', 'The approval of the plan of {caseNo} is overdue.'],
  ),
  progressDue: template(
    ['应向会员反馈进展', 'The member should hear'],
    ['{caseNo} 已到反馈进展的时间。', 'It is time to tell the member how {caseNo} goes.'],
  ),
  chased: template(
    ['已中期催办', 'Asked once more'],
    ['{caseNo} 已发催办函。', 'A letter was sent to the third party of {caseNo}.'],
  ),
  receiptMissing: template(
    ['对方未确认收悉', 'No receipt'],
    [
      '{caseNo} 对方逾期未确认收悉，已发催办函。',
      'The third party of {caseNo} did not confirm receipt in time; a letter was sent.',
    ],
  ),
  wrongAgency: template(
    ['部门答复非其职责', 'Not its concern'],
    [
      '{caseNo} {agencyZh}答复非其职责，请另行报送。',
      '{agencyEn} says that {caseNo} is not its concern. Submit elsewhere.',
    ],
  ),
  proposedToCouncil: template(
    ['已提请理事会', 'Proposed to the council'],
    ['{caseNo} 意见书已提请理事会审议。', 'The paper of {caseNo} is proposed to the council.'],
  ),
  submissionAdopted: template(
    ['理事会已通过意见书', 'Adopted'],
    ['{caseNo} 意见书已通过，请报送。', 'The council adopted the paper of {caseNo}. Submit it.'],
  ),
  submissionRejected: template(
    ['理事会未通过意见书', 'Not adopted'],
    ['{caseNo} 意见书未通过。', 'The council did not adopt the paper of {caseNo}.'],
  ),
  reopened: template(
    ['会员不满意，重新办理', 'Opened again'],
    ['{caseNo} 会员不满意，重新研判。', 'The member of {caseNo} is not satisfied; it is assessed again.'],
  ),
  closed: template(
    ['已办结', 'Closed'],
    ['{caseNo} 已办结：{resultZh}。', '{caseNo} is closed: {resultEn}.'],
  ),
  closedUnsatisfied: template(
    ['办结，会员不满意', 'Closed, not satisfied'],
    ['{caseNo} 已办结，会员仍不满意。', '{caseNo} is closed; the member is still not satisfied.'],
  ),
  officeOverdue: template(
    ['办理超期', 'Overdue'],
    ['{caseNo} 的“{deadlineZh}”已超期。', '"{deadlineEn}" of {caseNo} is overdue.'],
  ),
  officeBlue: template(
    ['即将到期', 'Due soon'],
    ['{caseNo} 的“{deadlineZh}”即将到期。', '"{deadlineEn}" of {caseNo} is due soon.'],
  ),
  officeYellow: template(
    ['一个工作日内到期', 'Due in a day'],
    [
      '{caseNo} 的“{deadlineZh}”一个工作日内到期。',
      '"{deadlineEn}" of {caseNo} is due within a working day.',
    ],
  ),
  officeUrged: template(
    ['催办', 'Urged'],
    [
      '{caseNo} 的“{deadlineZh}”已超期，已发催办通知书。',
      '"{deadlineEn}" of {caseNo} is overdue; an urging notice was issued.',
    ],
  ),
  officeSupervised: template(
    ['督办', 'Supervised'],
    [
      '{caseNo} 的“{deadlineZh}”严重超期，已发督办单。',
      '"{deadlineEn}" of {caseNo} is long overdue; a supervision slip was issued.',
    ],
  ),
  handedOver: template(
    ['移交监督委员会主任', 'Handed over to the chair'],
    [
      '{caseNo} 的“{deadlineZh}”长期超期，移交监督。',
      '"{deadlineEn}" of {caseNo} is so late that the chair looks into it.',
    ],
  ),
} as const;
