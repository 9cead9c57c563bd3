import { template } from './template.js';

/** To the firm: what is asked of it, until when, and what happens otherwise. */
export const FIRM_NOTICES = {
  firmNotified: template(
    ['请签收投诉', 'Please sign for a complaint'],
    [
      '{caseNo} 请签收并办理。逾期未签收视为签收；异议须在期限内提出，且仅限一次。',
      'Please sign for {caseNo}. After the period it counts as signed; you may object once, within the period.',
    ],
  ),
  signatureOverdue: template(
    ['投诉仍未签收', 'A complaint is not signed for'],
    [
      '{caseNo} 逾期未签收，请负责人督促。继续未签收的视为签收并开始计时。',
      '{caseNo} is not signed for. It will count as signed and the clock runs.',
    ],
  ),
  deemedSigned: template(
    ['视为签收', 'Deemed signed'],
    ['{caseNo} 已视为签收，请在期限内答复。', '{caseNo} counts as signed for. Please answer in time.'],
  ),
  objectionUpheld: template(
    ['异议成立', 'Objection upheld'],
    [
      '{caseNo} 的异议成立，不再由贵单位办理。',
      'Your objection to {caseNo} was upheld; it is no longer yours.',
    ],
  ),
  objectionRejected: template(
    ['异议不成立', 'Objection rejected'],
    [
      '{caseNo} 的异议不成立，办理时限继续计算，不得再次提出异议。',
      'Your objection to {caseNo} was rejected. The clock goes on; no second objection is possible.',
    ],
  ),
  firstContactOverdue: template(
    ['紧急事项未联系', 'No contact in an emergency'],
    [
      '{caseNo} 危及人身安全，仍未记录与住户的联系，请立即处理。',
      '{caseNo} is a danger to life and no contact is logged. Act at once.',
    ],
  ),
  extensionDenied: template(
    ['延期未获同意', 'Extension denied'],
    [
      '{caseNo} 的延期申请未获同意，请按原期限答复。',
      'The extension for {caseNo} was denied. Please answer by the first date.',
    ],
  ),
  answerReturned: template(
    ['答复被退回', 'Answer returned'],
    [
      '{caseNo} 的答复被退回，请按说明在缩短的期限内重新答复。',
      'Your answer to {caseNo} was returned. Please answer again within the shorter period.',
    ],
  ),
  answerApproved: template(
    ['答复已审核通过', 'Answer approved'],
    [
      '{caseNo} 的答复已通过审核并告知投诉人。',
      'Your answer to {caseNo} was approved and given to the complainant.',
    ],
  ),
  answerRejected: template(
    ['投诉人认为未解决', 'Not solved, says the complainant'],
    [
      '{caseNo} 投诉人认为未解决，秘书处将处置。',
      'The complainant says {caseNo} is not solved. The secretariat decides what follows.',
    ],
  ),
  confirmed: template(
    ['投诉人确认已解决', 'Confirmed as solved'],
    ['{caseNo} 已由投诉人确认解决。', 'The complainant confirmed that {caseNo} is solved.'],
  ),
  answerOverdue: template(
    ['答复逾期', 'The answer is overdue'],
    [
      '{caseNo} 答复逾期，已记入回应记录。请立即答复；继续逾期将逐级督办。',
      'The answer to {caseNo} is overdue and noted in the response record. Answer now; the ladder goes on.',
    ],
  ),
  firmBlue: template(
    ['答复期限将至', 'The answer is due soon'],
    ['{caseNo} 的答复期限将至。', 'The answer to {caseNo} is due soon.'],
  ),
  firmYellow: template(
    ['答复最后一个工作日', 'Last working day to answer'],
    [
      '{caseNo} 仅余最后一个工作日，逾期将计入回应记录。',
      'One working day is left for {caseNo}. Being late counts in the response record.',
    ],
  ),
  firmUrged: template(
    ['催办通知', 'Urging notice'],
    [
      '{caseNo} 已超期，催办通知书已送达，请负责人督办。',
      '{caseNo} is overdue. The urging notice is served; please see to it yourself.',
    ],
  ),
  firmSupervised: template(
    ['督办', 'Supervision'],
    [
      '{caseNo} 严重超期，已发督办单并记入回应记录。',
      '{caseNo} is long overdue. A supervision slip was issued and entered in the response record.',
    ],
  ),
  urgedByResident: template(
    ['投诉人催办', 'The complainant urges'],
    ['{caseNo} 投诉人催办，请告知进展。', 'The complainant of {caseNo} asks how far it is.'],
  ),
  reopened: template(
    ['投诉重新提出', 'Reopened'],
    ['{caseNo} 投诉人重新提出，请继续办理。', '{caseNo} was reopened. Please go on with it.'],
  ),
  lastPeriodGranted: template(
    ['最后期限', 'Last period'],
    [
      '{caseNo} 监督委员会主任给予最后{lastPeriodDays}个工作日。',
      'The chair of the supervisory committee grants {lastPeriodDays} last working days for {caseNo}.',
    ],
  ),
} as const;
