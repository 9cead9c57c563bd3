import { text } from '#kernel/text.js';
import type { Codes } from '../../vocabulary/codes.js';

export type { Codes };

export const FORMS = {
  residentFirm: text('业主与企业', 'resident and firm'),
  firmFirm: text('企业之间', 'firm and firm'),
  committeeFirm: text('业委会与企业', "owners' committee and firm"),
} as const satisfies Codes;
export type Form = keyof typeof FORMS;

/** Two things that must be kept apart (domain.md §1.4): only the first ends in a sealed agreement that a court confirms. */
export const MODES = {
  peopleMediation: text('人民调解', "people's mediation"),
  associationMediation: text('协会调解', 'mediation by the association'),
} as const satisfies Codes;
export type Mode = keyof typeof MODES;

export const SOURCES = {
  complaint: text('投诉转入', 'from a complaint'),
  rightsRequest: text('维权申请转入', 'from a request for help of a member'),
  direct: text('直接申请', 'direct application'),
  court: text('法院委派', 'sent by a court'),
} as const satisfies Codes;
export type Source = keyof typeof SOURCES;

/** A asked for the mediation, B is the firm that was asked. */
export const SIDES = {
  A: text('申请方', 'the applicant'),
  B: text('被申请方', 'the other side'),
} as const satisfies Codes;
export type Side = keyof typeof SIDES;

/** Chosen before typing, never changed afterwards (domain.md §4.0). */
export const CHANNELS = {
  joint: text('双方可见', 'joint'),
  caucusA: text('仅与申请方', 'in confidence with the applicant'),
  caucusB: text('仅与被申请方', 'in confidence with the other side'),
} as const satisfies Codes;
export type Channel = keyof typeof CHANNELS;

/** How a side that did not type itself made its choice known to the office. */
export const CONSENT_WAYS = {
  phone: text('电话（已录音）', 'by telephone, recorded'),
  counter: text('当面', 'in person'),
  paper: text('书面', 'on paper'),
} as const satisfies Codes;
export type ConsentWay = keyof typeof CONSENT_WAYS;

export const CAPACITIES = {
  full: text('具备行为能力', 'has capacity'),
  guardian: text('由监护人代理', 'is represented by a guardian'),
  lacking: text('不具备且无监护人', 'has none and no guardian'),
} as const satisfies Codes;
export type Capacity = keyof typeof CAPACITIES;

export const UNFIT_REASONS = {
  notCivil: text('不属于民事纠纷', 'not a civil matter'),
  decidedElsewhere: text('法院或有关部门已受理或已处理', 'a court or an agency has or had it'),
  crimeRisk: text('可能涉及犯罪，已报告公安机关', 'danger of crime, reported to the police'),
  noCapacity: text('当事人无行为能力且无监护人', 'a party has no capacity and no guardian'),
  anonymous: text('申请人匿名，无法参加调解', 'the applicant is anonymous and cannot take part'),
} as const satisfies Codes;
export type UnfitReason = keyof typeof UNFIT_REASONS;

/** Why somebody is not free towards a firm, in the words of a disclosure (M2). */
export const CONFLICTS = {
  employment: text('任职关系', 'employment'),
  shareholding: text('持股关系', 'shareholding'),
  sameGroup: text('同一集团', 'same group'),
  kinship: text('亲属关系', 'kinship'),
  pastDispute: text('曾有纠纷', 'an earlier dispute'),
  tookPart: text('曾参与本案', 'took part in the matter before'),
  other: text('其他可能影响公正的情形', 'another reason for doubt'),
} as const satisfies Codes;

export const WAYS = {
  onSite: text('现场', 'on site'),
  phone: text('电话', 'by telephone'),
  video: text('视频', 'by video'),
  chat: text('文字', 'in writing online'),
} as const satisfies Codes;
export type Way = keyof typeof WAYS;

export const ANSWERS = {
  accepted: text('接受', 'accepted'),
  rejected: text('不接受', 'rejected'),
} as const satisfies Codes;

export const OFFER_STATUSES = {
  open: text('待答复', 'waiting for an answer'),
  ...ANSWERS,
} as const satisfies Codes;
export type OfferStatus = keyof typeof OFFER_STATUSES;

export const APPRAISALS = {
  works: text('工程质量', 'quality of works'),
  accounts: text('账目审计', 'audit of accounts'),
  damage: text('损失评估', 'assessment of damage'),
  facility: text('设施检测', 'test of a facility'),
  other: text('其他', 'other'),
} as const satisfies Codes;

/** Why a mediation ended without an agreement, or did not begin. */
export const ENDINGS = {
  ...UNFIT_REASONS,
  refused: text('一方不同意调解', 'a side did not want mediation'),
  unreachable: text('联系不上', 'a side could not be reached'),
  withdrawn: text('一方退出调解', 'a side ended it'),
  noAgreement: text('未能达成一致', 'no agreement was reached'),
  absent: text('一方无故不到场', 'a side did not come'),
  unlawful: text('方案违法或损害他人', 'the terms would be unlawful or harm others'),
  timeUp: text('调解期限届满', 'the time for mediation is over'),
} as const satisfies Codes;
export type Ending = keyof typeof ENDINGS;

export const TERMINATION_REASONS = {
  noAgreement: ENDINGS.noAgreement,
  absent: ENDINGS.absent,
  unlawful: ENDINGS.unlawful,
  crimeRisk: ENDINGS.crimeRisk,
} as const satisfies Codes;
export type TerminationReason = keyof typeof TERMINATION_REASONS;

/** Where a matter may go when mediation does not help (人调 Art 26). */
export const ROUTES = {
  court: text('向人民法院起诉', 'sue in court'),
  arbitration: text('申请仲裁', 'go to arbitration'),
  agency: text('向行政主管部门反映', 'turn to the competent agency'),
  complaint: text('由本会继续办理原投诉', 'the association goes on with the complaint'),
} as const satisfies Codes;

export const RESULTS = {
  performed: text('已履行', 'performed'),
  partly: text('部分履行', 'partly performed'),
  notPerformed: text('未履行', 'not performed'),
} as const satisfies Codes;

export const CLAUSE_STATUSES = {
  open: text('未到期', 'not due yet'),
  due: text('已到期，待核实', 'due, to be checked'),
  partly: text('部分履行', 'partly performed'),
  performed: text('已履行', 'performed'),
  breached: text('未履行', 'not performed'),
} as const satisfies Codes;
export type ClauseStatus = keyof typeof CLAUSE_STATUSES;

export const FILINGS = {
  open: text('尚未共同申请司法确认', 'not filed with the court yet'),
  filed: text('已共同申请司法确认', 'filed with the court together'),
  confirmed: text('法院已确认', 'confirmed by the court'),
  refused: text('法院未予确认', 'not confirmed by the court'),
  lapsed: text('申请司法确认的期限已过', 'the time for court confirmation is over'),
} as const satisfies Codes;
export type Filing = keyof typeof FILINGS;
