import { text } from '#kernel/text.js';
import { BREACHES } from '../../vocabulary/breaches.js';
import type { Codes } from '../../vocabulary/codes.js';

export { AGENCIES, type Agency } from '../../vocabulary/agencies.js';
export { BREACHES } from '../../vocabulary/breaches.js';
export type { Codes } from '../../vocabulary/codes.js';

/** What may be alleged. The last two are never ours to decide: the price limb is struck, bribery is referred (G-PRICE). */
export const LIMBS = {
  ...BREACHES,
  lowPrice: text('低价', 'low price'),
  bribery: text('商业贿赂', 'bribery'),
} as const satisfies Codes;
export type Limb = keyof typeof LIMBS;

export const FATES = {
  open: text('查办中', 'being examined'),
  struck: text('已剔除', 'struck out'),
  referred: text('已移送', 'referred'),
} as const satisfies Codes;
export type Fate = keyof typeof FATES;

export const LEVELS = {
  L1: text('提醒函', 'reminder'),
  L2: text('警示函', 'warning letter'),
  L3: text('严重警告并公开通报批评', 'serious warning and public criticism'),
  L4: text('暂停或建议取消会员资格', 'suspension or proposed end of membership'),
} as const satisfies Codes;
export type Level = keyof typeof LEVELS;

/** What a report may propose: a measure, or none. */
export const PROPOSALS = { none: text('不作处理', 'no measure'), ...LEVELS } as const satisfies Codes;
export type Proposal = keyof typeof PROPOSALS;

export const SOURCES = {
  complaint: text('投诉', 'a complaint'),
  mediation: text('调解', 'a mediation'),
  rectification: text('整改', 'a rectification'),
  member: text('会员举报', 'a member'),
  resident: text('业主举报', 'a resident'),
  office: text('协会发现', 'the association itself'),
  anonymous: text('匿名线索', 'an anonymous source'),
} as const satisfies Codes;
export type Source = keyof typeof SOURCES;

/** W4: how much a piece of evidence carries. */
export const EVIDENCE_CLASSES = {
  record: text('工作记录', 'a record'),
  independent: text('独立来源', 'an independent source'),
  documentary: text('书证', 'documentary'),
  official: text('行政、司法机关认定', 'an official finding'),
} as const satisfies Codes;
export type EvidenceClass = keyof typeof EVIDENCE_CLASSES;

/** What the evidence is. For a price only the firm's own documents count; a comparison is never evidence (G-PRICE a, b). */
export const EVIDENCE_KINDS = {
  caseRecord: text('投诉、调解或整改卷宗', 'file of a complaint, mediation or rectification'),
  statement: text('证言、笔录', 'statement'),
  ownCostModel: text('企业自身成本测算', "the firm's own cost model"),
  ownTender: text('企业自身投标文件', "the firm's own tender"),
  ownPromise: text('企业自身承诺、宣传', "the firm's own promise or advertising"),
  ownContract: text('企业自身合同', "the firm's own contract"),
  inducement: text('诱导违约的材料', 'material inciting a breach'),
  handoverRefusal: text('拒绝移交的材料', 'refusal to hand over'),
  licence: text('资质、备案、证书', 'licences and certificates'),
  siteRecord: text('现场记录、照片', 'record or photographs of the site'),
  finding: text('机关文书', 'document of an authority'),
  priceComparison: text('与指导价、均价、同行价格的比较', 'comparison with a guide, average or other price'),
} as const satisfies Codes;
export type EvidenceKind = keyof typeof EVIDENCE_KINDS;

export const DROP_REASONS = {
  notVerifiable: text('无法核实', 'cannot be verified'),
  notABreach: text('不构成违规', 'no breach of the code'),
  notMember: text('不是会员单位', 'not a member'),
  alreadyHandled: text('已处理过', 'already dealt with'),
  tooMinor: text('情节轻微并已改正', 'minor and put right'),
} as const satisfies Codes;

export const SERVICE_WAYS = {
  inbox: text('系统内阅读', 'read in the inbox'),
  registeredLetter: text('挂号信', 'registered letter'),
  inPerson: text('当面送达', 'in person'),
} as const satisfies Codes;

export const APPEAL_GROUNDS = {
  facts: text('事实不清', 'the facts are wrong'),
  procedure: text('程序违规', 'the procedure was not kept'),
  basis: text('依据错误', 'the rule was misapplied'),
  tooHeavy: text('处理过重', 'the measure is too heavy'),
} as const satisfies Codes;

export const APPEAL_OUTCOMES = {
  upheld: text('维持', 'upheld'),
  reduced: text('减轻', 'reduced'),
  revoked: text('撤销', 'revoked'),
  remitted: text('发回重新审议', 'remitted'),
} as const satisfies Codes;
export type AppealOutcome = keyof typeof APPEAL_OUTCOMES;

export const REVOCATION_REASONS = {
  basisAnnulled: text('依据的文书被撤销', 'the finding behind it was annulled'),
  courtAnnulled: text('法院、机关要求撤销', 'annulled by a court or authority'),
  newFacts: text('新事实证明不应警示', 'new facts show it was wrong'),
} as const satisfies Codes;

export const TAKE_DOWN_REASONS = {
  personalData: text('含个人信息', 'personal data in it'),
  factualError: text('内容有误', 'a mistake in it'),
} as const satisfies Codes;

/** Why the public entry is not shown for the time being. */
export const HIDDEN = {
  ...TAKE_DOWN_REASONS,
  objectionUnanswered: text('异议逾期未答复', 'an objection was not answered in time'),
} as const satisfies Codes;
export type Hidden = keyof typeof HIDDEN;

export const OBJECTION_RULINGS = {
  delete: text('异议成立，删除', 'founded: deleted'),
  correct: text('异议成立，更正', 'founded: corrected'),
  unfounded: text('异议不成立', 'unfounded'),
} as const satisfies Codes;
