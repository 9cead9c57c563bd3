import { template } from './notices/template.js';

/** Numbered documents (domain.md §4.6, §4.14). The words of the file are joined in by whoever draws the document. */
export const RIGHTS_REQUEST_DOCUMENTS = {
  application: template(
    ['维权申请表', 'Request for help'],
    ['{caseNo} 会员申请维权援助：{topicZh}。', '{caseNo}: a member asks for help ({topicEn}).'],
  ),
  acceptance: template(
    ['受理告知书', 'Notice of acceptance'],
    ['{caseNo} 维权申请（{topicZh}）予以受理。', 'The request {caseNo} ({topicEn}) is accepted.'],
  ),
  infoRequest: template(
    ['补正告知书', 'Request for information'],
    [
      '{caseNo} 请补充资料，期间时限暂停。',
      '{caseNo}: please supply what is missing. The clock stands still.',
    ],
  ),
  refusal: template(
    ['不予受理告知书', 'Notice of refusal'],
    [
      '{caseNo} 不予受理。理由：{refusalZh}。其他途径附后。',
      '{caseNo} is not accepted. Ground: {refusalEn}. Other ways are named below.',
    ],
  ),
  assessment: template(
    ['研判表', 'Slip of assessment'],
    [
      '{caseNo} 经研判按“{trackZh}”办理，涉及会员{firmCount}家。',
      '{caseNo} is assessed as: {trackEn}. Members in it: {firmCount}.',
    ],
  ),
  plan: template(
    ['维权援助方案', 'Plan of assistance'],
    ['{caseNo} 援助方案：{stepsZh}。', 'Plan of {caseNo}: {stepsEn}.'],
  ),
  letter: template(
    ['函件', 'Letter'],
    ['{caseNo} 协会就“{topicZh}”发函。', 'The association writes about {caseNo} ({topicEn}).'],
  ),
  minutes: template(
    ['会议纪要', 'Minutes'],
    ['{caseNo} 协调会议纪要。', 'Minutes of a meeting on {caseNo}.'],
  ),
  chase: template(
    ['催办函', 'Letter of reminder'],
    [
      '{caseNo} 所涉事项（{topicZh}）尚未答复，请予办理。',
      'An answer on {caseNo} ({topicEn}) is outstanding. Please attend to it.',
    ],
  ),
  paper: template(
    ['行业意见书', 'Paper of the trade'],
    [
      '{caseNo} 关于“{topicZh}”的行业意见，涉及会员{firmCount}家，经理事会通过。',
      '{caseNo}: paper of the trade on {topicEn}; members in it: {firmCount}; adopted by the council.',
    ],
  ),
  memberNote: template(
    ['会员通报', 'Note to members'],
    [
      '{caseNo}（{topicZh}）已报送{agencyZh}，{daysZh}。结果：{resultZh}。',
      '{caseNo} ({topicEn}) was submitted to {agencyEn}, {daysEn}. Result: {resultEn}.',
    ],
  ),
  statistics: template(
    ['半年报告统计条目', 'Entry of the half-yearly report'],
    [
      '{caseNo}：{topicZh}；会员{firmCount}家；{receiptZh}；{daysZh}；结果：{resultZh}。',
      '{caseNo}: {topicEn}; members: {firmCount}; {receiptEn}; {daysEn}; result: {resultEn}.',
    ],
  ),
  closing: template(
    ['办结反馈', 'Closing slip'],
    ['{caseNo} 办结。结果：{resultZh}。', '{caseNo} is closed. Result: {resultEn}.'],
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
export type DocumentName = keyof typeof RIGHTS_REQUEST_DOCUMENTS;
