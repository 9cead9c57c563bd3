import { text } from '#kernel/text.js';
import { template } from './notices/template.js';

/** Numbered documents (domain.md §4.14). The words of the file are joined in by whoever draws the document. */
export const COMPLAINT_DOCUMENTS = {
  receipt: template(
    ['登记回执', 'Receipt'],
    [
      '您的诉求（{caseNo}）已于{filedOn}收到并登记。类别：{categoryZh}。请妥善保存编号与查询码。',
      'Your case ({caseNo}), received on {filedOn}, is registered. Category: {categoryEn}. Keep the number and the query code.',
    ],
  ),
  acceptance: template(
    ['受理告知书', 'Notice of acceptance'],
    [
      '{caseNo} 符合受理条件，本会予以受理，并将通知有关企业办理。',
      '{caseNo} meets the conditions. The association takes the matter and will notify the firm.',
    ],
  ),
  refusal: template(
    ['不予受理告知书', 'Notice of refusal'],
    [
      '{caseNo} 不予受理。理由：{reasonZh}。其他途径：{routeZh}。如有异议，可自收到之日起30日内提出。',
      '{caseNo} is not accepted. Ground: {reasonEn}. Other route: {routeEn}. You may object within 30 days of receipt.',
    ],
  ),
  infoRequest: template(
    ['补正告知书', 'Request for information'],
    [
      '{caseNo} 需补充资料，请在期限内提交；补充期间办理时限暂停计算。',
      '{caseNo} needs more information. The clock stands still meanwhile.',
    ],
  ),
  referral: template(
    ['转办函', 'Letter of referral'],
    [
      '现将 {caseNo} 转请{agencyZh}依法处理，请将结果函告本会。',
      '{caseNo} is referred to {agencyEn} to be dealt with by law. Please tell us the result.',
    ],
  ),
  firmNotice: template(
    ['办理通知书', 'Notice to handle'],
    [
      '请就 {caseNo} 逐项核实、处理并答复（共{points}项诉求）。收件箱为约定送达地址。',
      'Please examine, settle and answer {caseNo} point by point ({points} requests). The inbox is the agreed address for service.',
    ],
  ),
  signature: template(['签收单', 'Receipt of the firm'], ['{caseNo} 已签收。', '{caseNo} was signed for.']),
  objectionRuling: template(
    ['异议裁定', 'Ruling on the objection'],
    ['关于 {caseNo} 的异议，裁定如下：{rulingZh}。', 'On the objection in {caseNo}: {rulingEn}.'],
  ),
  extension: template(
    ['延期告知书', 'Notice of extension'],
    [
      '{caseNo} 的答复期限延长{extensionDays}个工作日，仅限一次。',
      'The time to answer {caseNo} is extended once, by {extensionDays} working days.',
    ],
  ),
  answer: template(
    ['答复函', 'Letter of answer'],
    [
      '关于 {caseNo} 的答复见下。如认为未解决，可在期限内告知。',
      'The answer to {caseNo} follows. If it is not solved, tell us in time.',
    ],
  ),
  callRecord: template(
    ['回访记录', 'Record of the call-back'],
    ['{caseNo} 回访记录。', 'Call-back in {caseNo}.'],
  ),
  disposal: template(['处置意见', 'Disposal'], ['{caseNo} 的处置意见。', 'How {caseNo} is to go on.']),
  reviewOpinion: template(
    ['复核意见书', 'Opinion on review'],
    [
      '{caseNo} 的复核意见见下。本意见为本会最终意见；仍可向人民法院起诉、申请仲裁或向有关部门反映。',
      'The opinion on {caseNo} follows. It is final inside the association; courts, arbitration and agencies remain open.',
    ],
  ),
  closing: template(
    ['办结单', 'Record of conclusion'],
    [
      '{caseNo} 办结。结果：{outcomeZh}。30日内有新的事实或承诺未兑现的，可重新提出。',
      '{caseNo} is done. Result: {outcomeEn}. It may be reopened within 30 days for new facts or a broken promise.',
    ],
  ),
  fileIndex: template(['卷内目录', 'Index of the file'], ['{caseNo} 归档目录。', 'Index of {caseNo}.']),
  withdrawal: template(
    ['撤回确认', 'Withdrawal'],
    ['{caseNo} 已按申请撤回。', '{caseNo} was withdrawn on request.'],
  ),
  suspension: template(
    ['中止告知书', 'Notice of suspension'],
    [
      '{caseNo} 因{suspensionZh}中止办理，时限停止计算。',
      '{caseNo} is suspended: {suspensionEn}. All clocks stand still.',
    ],
  ),
  resumption: template(
    ['恢复办理告知书', 'Notice of resumption'],
    ['{caseNo} 恢复办理。', '{caseNo} is resumed.'],
  ),
  overallExtension: template(
    ['全案延期告知书', 'Notice of a longer handling time'],
    [
      '{caseNo} 经秘书长批准延长全案办理期限。',
      'The secretary-general extended the handling time of {caseNo}.',
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
export type DocumentName = keyof typeof COMPLAINT_DOCUMENTS;

/** Entries of a member firm's response record (domain.md §4.9). */
export const COMPLAINT_RECORDS = {
  signedLate: text('逾期签收', 'signed late'),
  contactLate: text('紧急事项逾期联系', 'late contact in an emergency'),
  answerOverdue: text('逾期答复', 'answer overdue'),
  supervised: text('被督办', 'supervised'),
  integrityClue: text('诚信线索', 'integrity clue'),
} as const;
export type RecordName = keyof typeof COMPLAINT_RECORDS;
