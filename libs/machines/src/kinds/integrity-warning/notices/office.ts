import { template } from './template.js';

/** To the association and to the informer. */
export const OFFICE_NOTICES = {
  opinionIssued: template(
    ['法律意见已出具', 'The legal opinion is given'],
    [
      '{caseNo} 委托的法律意见已出具，请查看。',
      'The opinion asked for in {caseNo} is given. Please read it.',
    ],
  ),
  clueAssessed: template(
    ['线索待初核', 'A clue to be checked'],
    ['{caseNo} 已列明指控，请决定是否立案。', 'The limbs of {caseNo} are listed; decide on filing.'],
  ),
  filed: template(
    ['已立案', 'A case was opened'],
    ['{caseNo} 反映的问题已立案。', 'A case was opened on what {caseNo} is about.'],
  ),
  notPursued: template(
    ['不予处理', 'Not pursued'],
    ['{caseNo} 反映的问题经核查不予处理。', 'What {caseNo} is about was checked and is not pursued.'],
  ),
  referredOut: template(
    ['已移送', 'Referred'],
    ['{caseNo} 已移送有权机关并结案。', '{caseNo} was referred to the competent authority and closed.'],
  ),
  limbStruck: template(
    ['指控分项已剔除', 'A limb was struck out'],
    ['{caseNo} 有指控分项被剔除。', 'A limb of {caseNo} was struck out.'],
  ),
  limbReferred: template(
    ['指控分项已移送', 'A limb was referred'],
    ['{caseNo} 有指控分项已移送机关。', 'A limb of {caseNo} was referred to an authority.'],
  ),
  filingHandedOver: template(
    ['立案决定移交', 'The decision on filing passed on'],
    [
      '{caseNo} 立案决定逾期，移交监督委员会主任。',
      'Deciding on filing {caseNo} is overdue and passes to the chair.',
    ],
  ),
  informerNotTold: template(
    ['未告知线索提供人', 'The informer was not told'],
    ['{caseNo} 逾期未告知线索提供人。', 'The informer of {caseNo} was not told in time.'],
  ),
  officeOverdue: template(
    ['工作逾期', 'The office is late'],
    ['{caseNo}：{deadlineZh}逾期。', '{caseNo}: {deadlineEn} is overdue.'],
  ),
  recusalAsked: template(
    ['回避申请', 'A recusal is asked for'],
    ['{caseNo} 有回避申请待决定。', 'A recusal in {caseNo} is to be decided.'],
  ),
  investigatorMissing: template(
    ['须补足调查人员', 'An investigator is missing'],
    ['{caseNo} 有调查人员回避，请另行指定。', 'An investigator of {caseNo} stepped back; name another.'],
  ),
  documentsAsked: template(
    ['申请查阅材料', 'Documents are asked for'],
    [
      '{caseNo} 的企业申请查阅材料，提供前请去除线索提供人信息。',
      'The firm in {caseNo} asks for the documents; take the informer out first.',
    ],
  ),
  defended: template(
    ['收到申辩', 'A defence arrived'],
    ['{caseNo} 收到申辩。', 'A defence arrived in {caseNo}.'],
  ),
  reopeningAsked: template(
    ['申请重新申辩', 'Reopening is asked for'],
    ['{caseNo} 有重新申辩的申请。', 'Reopening the defence in {caseNo} is asked for.'],
  ),
  investigationBegins: template(
    ['开始调查', 'The investigation begins'],
    ['{caseNo} 进入调查。', 'The investigation of {caseNo} begins.'],
  ),
  investigationClosed: template(
    ['调查终结', 'The investigation is closed'],
    ['{caseNo} 调查终结，请提交报告。', 'The investigation of {caseNo} is closed; submit the report.'],
  ),
  investigationHandedOver: template(
    ['调查移交', 'The investigation passed on'],
    [
      '{caseNo} 调查逾期，由监督委员会主任接管。',
      'The investigation of {caseNo} is overdue; the chair takes over.',
    ],
  ),
  legalReviewWanted: template(
    ['请法制审核', 'A legal review is wanted'],
    [
      '{caseNo} 待法制审核，请重点核查涉价内容（G-PRICE）。',
      '{caseNo} awaits the legal review; mind prices (G-PRICE).',
    ],
  ),
  reportReturned: template(
    ['报告退回', 'The report is returned'],
    ['{caseNo} 的报告经法制审核退回。', 'The report of {caseNo} is returned by the legal review.'],
  ),
  preNoticeWanted: template(
    ['请发事先告知书', 'Issue the pre-notice'],
    ['{caseNo} 法制审核通过，请发事先告知书。', '{caseNo} passed the legal review; issue the pre-notice.'],
  ),
  unread: template(
    ['文书未读', 'A letter is unread'],
    [
      '{caseNo} 的文书逾期未读，请电话联系并寄挂号信。',
      'The letter in {caseNo} is unread; call, then send a registered letter.',
    ],
  ),
  commented: template(
    ['收到陈述意见', 'A comment arrived'],
    ['{caseNo} 收到陈述意见。', 'A comment arrived in {caseNo}.'],
  ),
  decisionWanted: template(
    ['请作出决定', 'A decision is wanted'],
    ['{caseNo} 待秘书长决定。', '{caseNo} awaits the decision of the secretary-general.'],
  ),
  hearingAsked: template(
    ['要求听证', 'A hearing is asked for'],
    ['{caseNo} 的企业要求听证，请排期。', 'The firm in {caseNo} asks for a hearing; schedule it.'],
  ),
  hearingPutOff: template(
    ['听证延期', 'The hearing is put off'],
    ['{caseNo} 的听证延期，请重新排期。', 'The hearing in {caseNo} is put off; schedule it anew.'],
  ),
  hearingToRecord: template(
    ['请记录听证', 'Record the hearing'],
    [
      '{caseNo} 的听证日已过，请记录举行情况或缺席。',
      'The day of the hearing in {caseNo} is over; record it or the absence.',
    ],
  ),
  decisionToIssue: template(
    ['请发决定书', 'Issue the decision'],
    ['{caseNo} 已决定，请发决定书。', '{caseNo} is decided; issue the decision.'],
  ),
  undecided: template(
    ['审议无结果', 'The review ended undecided'],
    [
      '{caseNo} 审议无结果，请再次提请或报告会长。',
      'The review of {caseNo} ended undecided; submit it again or report to the president.',
    ],
  ),
  committeeOverdue: template(
    ['审议逾期', 'The review is overdue'],
    ['{caseNo} 审议逾期，请秘书长报告会长。', 'The review of {caseNo} is overdue; report to the president.'],
  ),
  registeredLetterWanted: template(
    ['请寄挂号信', 'Send a registered letter'],
    [
      '{caseNo} 的文书逾期未送达，请寄挂号信。',
      'The letter in {caseNo} is not served in time; send a registered letter.',
    ],
  ),
  reminderObjected: template(
    ['对提醒函有异议', 'An objection to the reminder'],
    [
      '{caseNo} 的企业对提醒函提出异议，已提交审议。',
      'The firm objects to the reminder in {caseNo}; it went to the committee.',
    ],
  ),
  appealFiled: template(
    ['收到申诉', 'An appeal arrived'],
    [
      '{caseNo} 收到申诉，须由未参与本案的人员审查受理。',
      'An appeal arrived in {caseNo}; somebody who took no part examines it.',
    ],
  ),
  appealWithdrawn: template(
    ['申诉撤回', 'The appeal is withdrawn'],
    ['{caseNo} 的申诉已撤回。', 'The appeal in {caseNo} is withdrawn.'],
  ),
  appealPassedUp: template(
    ['申诉审理逾期', 'The appeal is overdue'],
    [
      '{caseNo} 申诉审理逾期，提请上级机构。',
      'Deciding the appeal in {caseNo} is overdue; it passes to the next body up.',
    ],
  ),
  objectionRaised: template(
    ['收到异议', 'An objection arrived'],
    [
      '{caseNo} 的记载有异议，已标注，请由他人核查。',
      'The entry of {caseNo} is objected to and marked so; somebody else checks it.',
    ],
  ),
  repairAsked: template(
    ['申请修复', 'Repair is asked for'],
    ['{caseNo} 申请信用修复。', 'Repair is asked for in {caseNo}.'],
  ),
  repairToDecide: template(
    ['修复待决定', 'A repair to be decided'],
    ['{caseNo} 的修复申请待决定。', 'The repair in {caseNo} is to be decided.'],
  ),
  rectificationEnded: template(
    ['整改有结果', 'The rectification has a result'],
    ['{caseNo} 责令的整改有结果。', 'The rectification ordered in {caseNo} has a result.'],
  ),
  rectificationOpen: template(
    ['整改未结束', 'The rectification is still open'],
    [
      '{caseNo} 公示已满，整改仍未结束。',
      'The time of {caseNo} is over, but the rectification is still open.',
    ],
  ),
  urged: template(
    ['催办通知', 'Urging notice'],
    ['{caseNo}：{deadlineZh}已逾期，请尽快办理。', '{caseNo}: {deadlineEn} is overdue; act now.'],
  ),
  supervised: template(
    ['督办单', 'Supervision slip'],
    ['{caseNo}：{deadlineZh}严重逾期。', '{caseNo}: {deadlineEn} is long overdue.'],
  ),
  handedOver: template(
    ['移交监督委员会主任', 'Passed to the chair'],
    [
      '{caseNo}：{deadlineZh}逾期，移交监督委员会主任督办。',
      '{caseNo}: {deadlineEn} is overdue and passes to the chair.',
    ],
  ),
};
