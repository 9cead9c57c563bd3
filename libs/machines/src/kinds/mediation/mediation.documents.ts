import { text } from '#kernel/text.js';
import { template } from './notices/template.js';

/** Numbered documents (domain.md §4.2, §4.14). The words of the file are joined in by whoever draws the document. */
export const MEDIATION_DOCUMENTS = {
  application: template(
    ['调解申请书', 'Application for mediation'],
    [
      '{caseNo}：申请调解（{formZh}，{modeZh}）。',
      '{caseNo}: application for mediation ({formEn}, {modeEn}).',
    ],
  ),
  acceptance: template(
    ['调解受理通知', 'Notice of acceptance'],
    ['{caseNo} 于 {acceptedOn} 受理，方式：{modeZh}。', '{caseNo} was accepted on {acceptedOn} as {modeEn}.'],
  ),
  rights: template(
    ['权利义务告知书', 'Rights and duties'],
    [
      '调解自愿、免费，可随时退出；可选择调解员并要求回避；协商中的让步不得作为日后不利证据；应如实陈述、尊重对方、履行协议（{caseNo}）。',
      'Mediation is voluntary and free and may be ended at any time. You may choose the mediator and object to one. Concessions are never used against you. Tell the truth, respect the other side, keep what you sign ({caseNo}).',
    ],
  ),
  roster: template(
    ['调解员名册页', 'Page of the roster'],
    ['{caseNo} 的候选调解员名册页。', 'Candidates for {caseNo}.'],
  ),
  disclosure: template(
    ['调解员披露声明', 'Disclosure of the mediator'],
    [
      '调解员声明与 {caseNo} 的任何一方没有须回避的关系。',
      'The mediator declares to have no tie to either side of {caseNo}.',
    ],
  ),
  sessionNotice: template(
    ['调解通知', 'Notice of the session'],
    [
      '{caseNo} 定于 {sessionOn} {wayZh}调解，时间地点见正文。',
      '{caseNo} is mediated on {sessionOn} ({wayEn}); time and place are given in the text.',
    ],
  ),
  minutes: template(
    ['调解笔录', 'Minutes'],
    ['{caseNo} 的调解笔录，双方已阅并确认。', 'Minutes of {caseNo}, read and confirmed by both sides.'],
  ),
  appraisalOrder: template(
    ['鉴定委托书', 'Order of an appraisal'],
    [
      '{caseNo} 委托鉴定，期间不计入调解期限。',
      'An appraisal is ordered in {caseNo}; its time does not count.',
    ],
  ),
  draft: template(
    ['调解协议书（草案）', 'Draft agreement'],
    ['{caseNo} 调解协议书草案，第 {version} 版。', 'Draft agreement in {caseNo}, version {version}.'],
  ),
  agreement: template(
    ['调解协议书', 'Agreement'],
    [
      '{caseNo} 调解协议书，第 {version} 版，{signedOn} 由双方和调解员签署。',
      'Agreement in {caseNo}, version {version}, signed on {signedOn} by both sides and the mediator.',
    ],
  ),
  sealedAgreement: template(
    ['人民调解协议书', "People's mediation agreement"],
    [
      '{caseNo} 人民调解协议书，已加盖人民调解委员会印章，双方各执一份，存档一份。',
      'Agreement in {caseNo}, sealed by the committee: one copy for each side, one for the file.',
    ],
  ),
  courtApplication: template(
    ['司法确认申请书（样式）', 'Application to the court (form)'],
    [
      '{caseNo} 双方可自 {signedOn} 起30日内共同向法院申请司法确认。',
      'From {signedOn} both sides of {caseNo} have 30 days to ask the court together.',
    ],
  ),
  performanceReceipt: template(
    ['履行回执', 'Receipt of performance'],
    ['{caseNo} 的条款履行情况已核实登记。', 'The performance of a clause in {caseNo} was checked and noted.'],
  ),
  urgePerformance: template(
    ['督促函', 'Letter urging performance'],
    [
      '{caseNo} 的{breachingZh}未按协议履行，请立即履行。',
      'In {caseNo}, {breachingEn} did not perform. Please perform at once.',
    ],
  ),
  termination: template(
    ['终止调解通知书', 'Notice of the end of mediation'],
    [
      '{caseNo} 调解终止。原因：{endingZh}。其他途径见正文。',
      'The mediation {caseNo} has ended: {endingEn}. Other routes are given in the text.',
    ],
  ),
  urge: template(
    ['催办通知书', 'Urging notice'],
    [
      '{caseNo} 的“{deadlineZh}”已超期，请立即办理。',
      '"{deadlineEn}" of {caseNo} is overdue. Please act at once.',
    ],
  ),
  supervision: template(
    ['督办单', 'Supervision slip'],
    [
      '{caseNo} 的“{deadlineZh}”严重超期，现予督办。',
      '"{deadlineEn}" of {caseNo} is long overdue and is now supervised.',
    ],
  ),
};
export type DocumentName = keyof typeof MEDIATION_DOCUMENTS;

/** Entries in the response record of a member firm. */
export const MEDIATION_RECORDS = {
  mediationSilence: text('未答复调解征询', 'did not answer whether to mediate'),
  agreementBreached: text('未履行调解协议', 'did not perform a mediated agreement'),
};
export type RecordName = keyof typeof MEDIATION_RECORDS;
