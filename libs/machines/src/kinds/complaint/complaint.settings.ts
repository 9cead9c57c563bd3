import { text } from '#kernel/text.js';
import type { SettingRule } from '../../contract/setting-rule.js';
import type { Settings } from '../../contract/kind-event.js';

const number = (
  value: number,
  unit: SettingRule['unit'],
  [min, max]: readonly [number, number],
  [zh, en]: readonly [string, string],
  source: string,
): SettingRule => ({ value, unit, min, max, label: text(zh, en), source });

/** Numbers of the house (domain.md §6). Article keys are those of domain.md §0; P = our proposal. */
export const COMPLAINT_SETTINGS = {
  draft: number(30, 'day', [1, 90], ['草稿保留', 'drafts are kept'], 'domain.md §4.12 (P)'),
  registration: number(1, 'workday', [1, 5], ['登记', 'registration'], '京标稿'),
  registrationEmergency: number(2, 'hour', [1, 24], ['登记（危及人身安全）', 'registration, danger to life'], '京标稿'),
  triageTarget: number(3, 'workday', [1, 7], ['分诊', 'triage'], '市监 Art 14; 滨物 Art 53'),
  triageEmergency: number(2, 'hour', [1, 24], ['分诊（危及人身安全）', 'triage, danger to life'], '京标稿'),
  triageCap: number(7, 'workday', [2, 15], ['逾期自动受理', 'accepted by itself after'], '市监 Art 14; P'),
  triageCapEmergency: number(24, 'hour', [2, 48], ['逾期自动受理（危及人身安全）', 'accepted by itself after, danger to life'], 'P'),
  info: number(10, 'workday', [5, 20], ['补充资料', 'supplying information'], 'domain.md §4.1; E6'),
  infoReminder: number(5, 'workday', [1, 19], ['提醒补充资料', 'reminder to supply information'], 'domain.md §4.1 (P)'),
  filingYears: number(3, 'year', [1, 20], ['受理期限', 'period for filing'], '市监 Art 15(4)'),
  refusalObjection: number(30, 'day', [10, 90], ['对不予受理提出异议', 'objecting to a refusal'], '信访 Art 35 (analog)'),
  mergeConsent: number(5, 'workday', [2, 15], ['答复并案建议', 'answering a proposal to join'], 'domain.md §4.1 (P)'),
  representatives: number(5, 'count', [1, 5], ['推选代表人数上限', 'representatives at most'], '信访 Art 20; 甬调 Art 20'),
  groupFrom: number(2, 'count', [1, 10], ['并入几件起为共同投诉', 'joined complaints that make a group'], '市监 Art 11; P'),
  forwarding: number(3, 'workday', [1, 7], ['转出', 'forwarding'], '深多 Art 45'),
  referral: number(90, 'day', [60, 180], ['等待部门答复', "waiting for the agency's reply"], '信访 Art 34; domain.md §4.7'),
  notifying: number(1, 'workday', [1, 5], ['通知企业', 'notifying the firm'], 'domain.md §4.1 (P)'),
  notifyingEmergency: number(2, 'hour', [1, 24], ['通知企业（危及人身安全）', 'notifying the firm, danger to life'], '京标稿'),
  signature: number(1, 'workday', [1, 5], ['企业签收', 'signature of the firm'], '晴隆 (2 h); P'),
  signatureEmergency: number(2, 'hour', [1, 24], ['企业签收（危及人身安全）', 'signature, danger to life'], '晴隆; 京标稿'),
  deemedSignature: number(3, 'workday', [2, 10], ['视为签收', 'deemed signed'], 'domain.md §4.0 service (P)'),
  deemedSignatureEmergency: number(4, 'hour', [2, 48], ['视为签收（危及人身安全）', 'deemed signed, danger to life'], 'P'),
  objection: number(2, 'workday', [1, 5], ['企业提出异议', 'objection of the firm'], '信访 Art 23 (5 WD); P'),
  objectionRuling: number(1, 'workday', [1, 5], ['裁定异议', 'ruling on the objection'], 'domain.md §4.1 (P)'),
  firstContact: number(2, 'hour', [1, 24], ['首次联系（危及人身安全）', 'first contact, danger to life'], '京标稿'),
  answer: number(7, 'workday', [3, 15], ['企业答复', 'answer of the firm'], '杭物 Art 50 (10 cd)'),
  answerUtility: number(1, 'workday', [1, 5], ['企业答复（民生）', 'answer, water, power and gas'], '京标稿 (24 h)'),
  answerComplex: number(10, 'workday', [5, 20], ['企业答复（复杂）', 'answer, complex'], 'HOC 6.3'),
  answerEmergency: number(24, 'hour', [2, 72], ['企业答复（危及人身安全）', 'answer, danger to life'], '京标稿 (P)'),
  answerReturned: number(3, 'workday', [1, 7], ['退回后再次答复', 'answer after a return'], 'domain.md §4.1 (P)'),
  invitation: number(10, 'workday', [5, 20], ['邀请非会员企业', 'invitation of a non-member firm'], 'domain.md §4.1 (P)'),
  returns: number(2, 'count', [0, 5], ['退回次数上限', 'returns at most'], 'domain.md §4.1 (P)'),
  extensionMax: number(5, 'workday', [1, 10], ['延期上限', 'extension at most'], '局12345; HOC 6.4'),
  extensionDecision: number(1, 'workday', [1, 3], ['批复延期', 'deciding on an extension'], 'domain.md §4.1 (P)'),
  evidence: number(1, 'count', [0, 5], ['答复至少附件数', 'attachments of an answer at least'], 'G6; domain.md §4.1 (P)'),
  answerReview: number(2, 'workday', [1, 5], ['审核答复', 'checking the answer'], 'domain.md §6 (P)'),
  callBack: number(1, 'workday', [1, 5], ['首次回访', 'first call-back'], '局12345'),
  confirmation: number(5, 'workday', [2, 15], ['投诉人确认', 'confirmation by the complainant'], 'domain.md §6 (P)'),
  confirmationCalls: number(2, 'count', [1, 5], ['视为解决前的回访次数', 'calls before presuming it solved'], 'domain.md §6 (P)'),
  disposal: number(3, 'workday', [1, 10], ['处置未解决事项', 'disposing of an unresolved matter'], 'domain.md §4.1 (P)'),
  proceedings: number(45, 'workday', [20, 90], ['等待调解或整改结果', 'waiting for mediation or rectification'], '市监 Art 21; 深多 Art 25'),
  review: number(20, 'workday', [10, 30], ['复核', 'review'], 'HOC stage 2; 信访 Art 35'),
  reopening: number(30, 'day', [15, 90], ['可重新提出', 'reopening is possible'], '信访 Art 35; domain.md §4.1 (P)'),
  overall: number(60, 'day', [30, 90], ['全案办理', 'the whole matter'], '信访 Art 34'),
  overallExtension: number(30, 'day', [0, 30], ['全案延长', 'extension of the whole matter'], '信访 Art 34'),
  exOfficio: number(3, 'workday', [1, 10], ['决定依职权继续', 'deciding to go on ex officio'], 'domain.md §4.1 (P)'),
  suspensionCheck: number(182, 'day', [30, 365], ['中止案件检查', 'looking after a suspended case'], 'domain.md §4.1 (P)'),
  lastPeriodMax: number(5, 'workday', [1, 10], ['最后期限上限', 'last period at most'], 'domain.md §4.0 lights (P)'),
  urgeCoolDown: number(2, 'day', [1, 10], ['催办间隔', 'time between two reminders'], 'experience.md 1.3 (P)'),
  retaliation: number(1, 'workday', [1, 2], ['处理被针对的反映', 'looking into retaliation'], '潍热线 Art 35; domain.md §4.12'),
  rungUrge: number(1, 'workday', [1, 5], ['超期后发催办通知', 'urging notice after'], '局12345'),
  rungSupervise: number(5, 'workday', [2, 10], ['超期后发督办单', 'supervision slip after'], '局12345; domain.md §4.0'),
  rungHandOver: number(10, 'workday', [3, 20], ['超期后移交监督委员会', 'duty passes to the committee after'], 'domain.md §4.0 lights (P)'),
} as const satisfies Readonly<Record<string, SettingRule>>;

export type ComplaintSetting = keyof typeof COMPLAINT_SETTINGS;

/** The number in force; the house default where the association has not set its own. */
export function settingOf(settings: Settings, key: ComplaintSetting): number {
  return settings[key] ?? COMPLAINT_SETTINGS[key].value;
}
