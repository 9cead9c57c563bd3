import { text } from '#kernel/text.js';
import { template } from './notices/template.js';

/** Numbered documents (domain.md §4.4, §4.14). The words of the file are joined in by whoever draws the document. */
export const WARNING_DOCUMENTS = {
  clueRegister: template(
    ['线索登记表', 'Register of the clue'],
    ['{caseNo} 线索登记：{limbsZh}。', '{caseNo}, clue: {limbsEn}.'],
  ),
  filingForm: template(
    ['立案/不立案审批表', 'Decision on filing'],
    ['{caseNo} 立案审批，涉及：{breachZh}。', '{caseNo}, decision on filing: {breachEn}.'],
  ),
  filingNotice: template(
    ['立案告知书', 'Notice of the case'],
    [
      '{caseNo} 已就“{breachZh}”立案。贵单位有权申辩、查阅材料、申请回避（名单附后）、委托代理。',
      '{caseNo} was opened for: {breachEn}. You may defend yourself, read the file, ask for recusals (names attached) and be represented.',
    ],
  ),
  referral: template(
    ['移送函', 'Letter of referral'],
    [
      '{caseNo} 涉及事项移送{agencyZh}依法处理。',
      '{caseNo} is referred to {agencyEn} to be dealt with by law.',
    ],
  ),
  limbReferral: template(
    ['线索移送函', 'Referral of a limb'],
    [
      '{caseNo} 中“{limbZh}”移送{agencyZh}依法处理，协会不作认定。',
      'In {caseNo} "{limbEn}" is referred to {agencyEn}; the association makes no finding.',
    ],
  ),
  reminder: template(
    ['提醒函', 'Reminder'],
    [
      '{caseNo} 就“{breachZh}”予以提醒。如有异议，可在送达后{objectionDays}个工作日内提出。',
      '{caseNo}: reminder for {breachEn}. You may object within {objectionDays} working days of service.',
    ],
  ),
  defence: template(['书面申辩', 'Written defence'], ['{caseNo} 书面申辩。', '{caseNo}, written defence.']),
  evidenceList: template(
    ['证据目录', 'List of evidence'],
    ['{caseNo} 证据目录（共{pieces}项）。', '{caseNo}, list of evidence ({pieces} pieces).'],
  ),
  interview: template(
    ['调查笔录', 'Record of an interview'],
    ['{caseNo} 调查笔录（两名以上调查人员）。', '{caseNo}, record of an interview (two investigators).'],
  ),
  report: template(
    ['调查报告', 'Report of the investigation'],
    ['{caseNo} 调查报告，建议：{proposalZh}。', '{caseNo}, report; proposal: {proposalEn}.'],
  ),
  legalOpinion: template(
    ['法律审核意见', 'Legal review'],
    ['{caseNo} 法律审核意见。', '{caseNo}, legal review.'],
  ),
  preNotice: template(
    ['事先告知书', 'Pre-notice'],
    [
      '{caseNo} 拟作出：{notifiedZh}。事实、理由、依据附后。可在送达后{commentDays}个工作日内陈述意见（L3以上可要求听证），不因申辩加重。',
      '{caseNo}, intended: {notifiedEn}. Facts, reasons and basis follow. Comment within {commentDays} working days of service (L3 and above: ask for a hearing); a defence never makes it heavier.',
    ],
  ),
  serviceRecord: template(
    ['送达回证', 'Record of service'],
    ['{caseNo} 于{servedOn}送达。', '{caseNo} was served on {servedOn}.'],
  ),
  hearingNotice: template(
    ['听证通知', 'Notice of the hearing'],
    [
      '{caseNo} 听证定于{heldOn}。延期须提前{leaveDays}个工作日申请，无故缺席视为放弃。',
      '{caseNo}: hearing on {heldOn}. Ask for leave {leaveDays} working days ahead; absence without cause is a waiver.',
    ],
  ),
  hearingRecord: template(
    ['听证笔录', 'Record of the hearing'],
    ['{caseNo} 听证笔录。', '{caseNo}, record of the hearing.'],
  ),
  resolution: template(
    ['决议', 'Resolution'],
    ['{caseNo} 经{bodyZh}审议：{levelZh}。', '{caseNo}, resolved by {bodyEn}: {levelEn}.'],
  ),
  decision: template(
    ['警示决定书', 'Decision'],
    [
      '{caseNo} 决定：{levelZh}。公示{publicityDays}日，公示范围：{shownToZh}。可在送达后{appealDays}个工作日内申诉；满{repairDays}日可申请修复。',
      '{caseNo}, decision: {levelEn}. Publicity {publicityDays} days, to {shownToEn}. Appeal within {appealDays} working days of service; repair after {repairDays} days.',
    ],
  ),
  appealAcceptance: template(
    ['申诉受理通知', 'Acceptance of the appeal'],
    ['{caseNo} 的申诉已受理。', 'The appeal in {caseNo} is accepted.'],
  ),
  appealRefusal: template(
    ['申诉不予受理通知', 'Refusal of the appeal'],
    [
      '{caseNo} 的申诉不予受理；仍可向有关政府部门反映或依法起诉。',
      'The appeal in {caseNo} is refused; the authorities and the courts remain open.',
    ],
  ),
  appealNotice: template(
    ['申诉审理通知', 'Notice of the appeal panel'],
    ['{caseNo} 的申诉由合议组审理，只审理申诉理由。', 'The panel of {caseNo} hears the stated grounds only.'],
  ),
  appealDecision: template(
    ['申诉决定书', 'Decision on the appeal'],
    [
      '{caseNo} 申诉决定：{appealOutcomeZh}。本决定为协会内最终决定，仍可向有关政府部门反映或依法起诉。',
      '{caseNo}, appeal: {appealOutcomeEn}. Final inside the association; the authorities and the courts remain open.',
    ],
  ),
  publication: template(
    ['公示页', 'Public page'],
    [
      '{caseNo}：{levelZh}，公示至{until}。决定事实、依据与企业声明附后。',
      '{caseNo}: {levelEn}, shown until {until}. Facts, basis and the statement of the firm follow.',
    ],
  ),
  objectionRuling: template(
    ['异议答复', 'Answer to the objection'],
    ['{caseNo} 的异议答复。', '{caseNo}, answer to the objection.'],
  ),
  repairCheck: template(
    ['核查记录', 'Record of the check'],
    ['{caseNo} 修复核查记录。', '{caseNo}, check of the repair.'],
  ),
  repairDecision: template(
    ['修复决定', 'Decision on the repair'],
    ['{caseNo} 修复决定。', '{caseNo}, decision on the repair.'],
  ),
  expiry: template(
    ['公示期满记录', 'End of publicity'],
    ['{caseNo} 公示（记录）期满，已撤下。', '{caseNo}: the time is over and the entry taken down.'],
  ),
  revocation: template(
    ['撤销决定', 'Revocation'],
    ['{caseNo} 的警示已撤销，记录删除。', 'The warning in {caseNo} is revoked and taken out of the file.'],
  ),
};

export type DocumentName = keyof typeof WARNING_DOCUMENTS;

/** Entries in the integrity file of a firm (§4.9): decided items only. */
export const WARNING_RECORDS = {
  warningL1: text('提醒函生效（L1）', 'reminder in force (L1)'),
  warningL2: text('警示函生效（L2）', 'warning letter in force (L2)'),
  warningL3: text('严重警告并公开通报批评生效（L3）', 'serious warning and public criticism in force (L3)'),
  warningL4: text(
    '暂停或建议取消会员资格生效（L4）',
    'suspension or proposed end of membership in force (L4)',
  ),
  warningExpired: text('警示期满', 'warning expired'),
  warningRepaired: text('警示已修复', 'warning repaired'),
  warningRevoked: text('警示已撤销', 'warning revoked'),
};

export type RecordName = keyof typeof WARNING_RECORDS;
