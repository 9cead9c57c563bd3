import { text } from '#kernel/text.js';
import { template } from './notices/template.js';

/** Numbered documents (domain.md §4.14). The words of the file are joined in by whoever draws the document. */
export const RECTIFICATION_DOCUMENTS = {
  order: template(
    ['整改通知书', 'Order to put right'],
    [
      '{caseNo} 责令整改共{itemCount}项（{itemsZh}）。期限：{termZh}，{periodZh}。如有异议请在期限内提出；安全事项不因异议停止。',
      '{caseNo}: {itemCount} item(s) to be put right ({itemsEn}). Period: {termEn}, {periodEn}. A dispute is raised within its time and does not stop a matter of safety.',
    ],
  ),
  secondOrder: template(
    ['二次整改通知书', 'Second order'],
    [
      '{caseNo} 未通过（{failureZh}）。尚有{openCount}项须整改，期限减半：{periodZh}。',
      '{caseNo} was not passed ({failureEn}). {openCount} item(s) remain; half the time: {periodEn}.',
    ],
  ),
  acknowledgement: template(
    ['签收单', 'Receipt'],
    ['{caseNo} 整改通知书已由企业签收。', 'The firm acknowledged the order {caseNo}.'],
  ),
  plan: template(
    ['整改方案', 'Plan'],
    ['{caseNo} 企业提交整改方案。', 'The firm submitted a plan for {caseNo}.'],
  ),
  disputeReply: template(
    ['异议答复', 'Reply to a dispute'],
    ['{caseNo} 对异议的答复：{rulingZh}。', 'Ruling on the dispute in {caseNo}: {rulingEn}.'],
  ),
  extension: template(
    ['延期告知书', 'Notice of extension'],
    ['{caseNo} 同意延长{extensionDays}个工作日。', '{caseNo} is extended by {extensionDays} working days.'],
  ),
  report: template(
    ['整改报告', 'Report of the firm'],
    [
      '{caseNo} 企业报告已整改，附整改前后照片。',
      'The firm reports {caseNo} as put right, with photographs before and after.',
    ],
  ),
  inspectionRecord: template(
    ['复查记录', 'Record of inspection'],
    [
      '{caseNo} 由两名复查人员复查：合格{metCount}项，不合格{openCount}项。{signatureZh}。',
      '{caseNo} was inspected by two persons: {metCount} met, {openCount} not met. {signatureEn}.',
    ],
  ),
  referral: template(
    ['移送函', 'Letter of referral'],
    ['{caseNo} 有关事项移送{agencyZh}处理。', 'The matter of {caseNo} is referred to {agencyEn}.'],
  ),
  lookRecord: template(
    ['回访记录', 'Record of a look'],
    ['{caseNo} 观察期第{looks}次回访。', 'Look {looks} while {caseNo} was watched.'],
  ),
  closing: template(
    ['销号单', 'Closing slip'],
    [
      '{caseNo} 整改事项全部合格，观察期内未复发，予以销号。',
      'All items of {caseNo} are met and stayed so. It is closed.',
    ],
  ),
  withdrawal: template(
    ['撤销整改通知书', 'Withdrawal of an order'],
    [
      '{caseNo} 整改通知书予以撤销。理由：{withdrawalZh}。',
      'The order {caseNo} is withdrawn. Ground: {withdrawalEn}.',
    ],
  ),
  urge: template(
    ['催办通知书', 'Urging notice'],
    ['{caseNo} 的“{deadlineZh}”已超期，请立即办理。', '"{deadlineEn}" of {caseNo} is overdue. Act at once.'],
  ),
  supervision: template(
    ['督办单', 'Supervision slip'],
    [
      '{caseNo} 的“{deadlineZh}”严重超期，现予督办，请书面说明原因与完成日期。',
      '"{deadlineEn}" of {caseNo} is long overdue. State the cause and a date in writing.',
    ],
  ),
} as const;
export type DocumentName = keyof typeof RECTIFICATION_DOCUMENTS;

/** Entries of a member firm's response record (domain.md §4.9); the item ends with `closed`. */
export const RECTIFICATION_RECORDS = {
  remedyOverdue: text('整改逾期', 'order overdue'),
  supervised: text('被督办', 'supervised'),
  integrityClue: text('诚信线索', 'integrity clue'),
  passed: text('整改复查通过', 'order passed on inspection'),
  failed: text('整改复查未通过', 'order failed on inspection'),
  closed: text('整改销号', 'order closed'),
} as const;
export type RecordName = keyof typeof RECTIFICATION_RECORDS;
