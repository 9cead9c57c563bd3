import { template } from './template.js';

/** To the firm and the inspectors. */
export const FIRM_NOTICES = {
  ordered: template(
    ['收到整改通知', 'An order to put right'],
    [
      '{caseNo} 请签收整改通知书，期限{periodZh}。异议须在期限内提出，且仅限一次。',
      'Please acknowledge the order {caseNo}. Period: {periodEn}. You may dispute it once, within its time.',
    ],
  ),
  reordered: template(
    ['二次整改', 'A second order'],
    [
      '{caseNo} 未通过，须在{periodZh}内再次整改。',
      '{caseNo} was not passed. Put it right within {periodEn}.',
    ],
  ),
  acknowledgementOverdue: template(
    ['整改通知仍未签收', 'The order is not acknowledged'],
    [
      '{caseNo} 逾期未签收；继续未签收的视为签收。',
      '{caseNo} is not acknowledged; it will count as received.',
    ],
  ),
  deemedReceived: template(
    ['整改通知视为签收', 'Deemed received'],
    ['{caseNo} 已视为签收，请按期整改。', '{caseNo} counts as received. Put it right in time.'],
  ),
  disputeStopsNothing: template(
    ['异议不停止整改', 'The dispute stops nothing'],
    [
      '{caseNo} 属安全事项，异议期间仍须整改。',
      '{caseNo} is a matter of safety: go on while the dispute is ruled on.',
    ],
  ),
  disputeRejected: template(
    ['异议不成立', 'Dispute rejected'],
    ['{caseNo} 的异议不成立，请继续整改。', 'Your dispute in {caseNo} was rejected. Please go on.'],
  ),
  orderAmended: template(
    ['整改通知已变更', 'The order is amended'],
    [
      '{caseNo} 整改通知已变更，期限重新计算：{periodZh}。',
      '{caseNo} was amended; its period begins anew: {periodEn}.',
    ],
  ),
  withdrawn: template(
    ['整改通知已撤销', 'The order is withdrawn'],
    ['{caseNo} 已撤销。理由：{withdrawalZh}。', '{caseNo} is withdrawn. Ground: {withdrawalEn}.'],
  ),
  extensionGranted: template(
    ['同意延期', 'Extension granted'],
    ['{caseNo} 延长{extensionDays}个工作日。', '{caseNo} is extended by {extensionDays} working days.'],
  ),
  extensionDenied: template(
    ['延期未获同意', 'Extension denied'],
    [
      '{caseNo} 的延期未获同意，请按原期限整改。',
      'The extension of {caseNo} was denied. The first date stands.',
    ],
  ),
  remedyOverdue: template(
    ['整改逾期', 'The order is overdue'],
    [
      '{caseNo} 已逾期，将安排复查并计入响应记录。',
      '{caseNo} is overdue. It will be inspected and counts in the response record.',
    ],
  ),
  notDone: template(
    ['视为未整改', 'Counts as not done'],
    [
      '{caseNo} 长期逾期，视为未整改，由秘书长决定。',
      '{caseNo} is far overdue and counts as not done. The secretary-general decides.',
    ],
  ),
  inspectionScheduled: template(
    ['已安排复查', 'The inspection is arranged'],
    ['{caseNo} 将于{inspectOn}复查。', '{caseNo} will be inspected on {inspectOn}.'],
  ),
  recordToConfirm: template(
    ['复查记录待确认', 'A record to confirm'],
    [
      '{caseNo} 的复查记录请另一名复查人员确认。',
      'The other inspector should confirm the record of {caseNo}.',
    ],
  ),
  recordContested: template(
    ['复查记录有不同意见', 'The record is contested'],
    ['{caseNo} 两名复查人员意见不一，请重新记录。', 'The inspectors of {caseNo} disagree. Record it again.'],
  ),
  passed: template(
    ['复查通过', 'Passed'],
    [
      '{caseNo} 全部合格，进入观察期，30日和90日后回访。',
      '{caseNo} is met. We look again after 30 and 90 days.',
    ],
  ),
  failed: template(
    ['复查未通过', 'Not passed'],
    [
      '{caseNo} 有{openCount}项不合格，由秘书长决定下一步。',
      '{openCount} item(s) of {caseNo} are not met. The secretary-general decides.',
    ],
  ),
  firmBlue: template(['整改期限将至', 'Due soon'], ['{caseNo} 整改期限将至。', '{caseNo} is due soon.']),
  firmYellow: template(
    ['最后一个工作日', 'Last working day'],
    ['{caseNo} 整改仅余最后一个工作日。', 'One working day is left for {caseNo}.'],
  ),
  firmUrged: template(
    ['催办：请立即整改', 'Urged'],
    ['{caseNo} 整改超期，已发催办通知书。', '{caseNo} is overdue; an urging notice was issued.'],
  ),
  firmSupervised: template(
    ['督办：整改严重超期', 'Supervised'],
    [
      '{caseNo} 整改严重超期，已发督办单并计入响应记录。',
      '{caseNo} is long overdue; a supervision slip was issued and counts in the record.',
    ],
  ),
} as const;
