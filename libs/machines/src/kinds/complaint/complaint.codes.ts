import { text } from '#kernel/text.js';
import type { Codes } from '../../vocabulary/codes.js';

/** Words that other kinds use as well. */
export { AGENCIES } from '../../vocabulary/agencies.js';
export { type Breach, BREACHES } from '../../vocabulary/breaches.js';
export { CATEGORIES, type Category } from '../../vocabulary/categories.js';
export { type Codes, codesOf } from '../../vocabulary/codes.js';
export { DIRECTIONS } from '../../vocabulary/directions.js';

export const TYPES = {
  consult: text('咨询', 'question'),
  help: text('求助', 'request for help'),
  complaint: text('投诉', 'complaint'),
  report: text('举报', 'report of a breach'),
  suggestion: text('建议', 'suggestion'),
} as const satisfies Codes;
export type ComplaintType = keyof typeof TYPES;

export const URGENCIES = {
  normal: text('一般', 'ordinary'),
  utility: text('水电气等民生', 'water, power, gas and the like'),
  emergency: text('危及人身安全', 'danger to life'),
  complex: text('复杂', 'complex'),
} as const satisfies Codes;
export type Urgency = keyof typeof URGENCIES;

export const IDENTITY_MODES = {
  masked: text('仅协会知悉', 'known to the association only'),
  disclosed: text('同意告知企业', 'disclosed to the firm with consent'),
  anonymous: text('匿名', 'anonymous'),
} as const satisfies Codes;
export type IdentityMode = keyof typeof IDENTITY_MODES;

export const CHANNELS = {
  web: text('网上', 'online'),
  phone: text('电话', 'by phone'),
  letter: text('来信', 'by letter'),
  visit: text('来访', 'in person'),
  import: text('批量导入', 'imported'),
} as const satisfies Codes;
export type Channel = keyof typeof CHANNELS;

/** How a person who does not use the website gave consent to what a clerk enters. */
export const CONSENT_WAYS = {
  phone: text('电话同意', 'by phone'),
  visit: text('当面同意', 'in person'),
  letter: text('书面同意', 'in writing'),
} as const satisfies Codes;

/** Closed list of grounds to refuse (G2; 市监 Art 15, 潍热线 Art 19). */
export const REFUSAL_REASONS = {
  seisedElsewhere: text('法院、仲裁或其他机关已受理', 'a court, tribunal or another body has the matter'),
  tooOld: text('超过受理期限', 'too long ago'),
  outsidePower: text('不属于本会职责', 'outside the power of the association'),
  alreadyHandled: text(
    '同一事实已处理且无新证据',
    'the same facts were handled and there is no new evidence',
  ),
  noData: text('资料不足且未补充', 'not enough information'),
  lawfullySettled: text('已依法处理完毕', 'already settled by law'),
  privacy: text('涉及秘密或他人隐私', "secrets or other people's privacy"),
} as const satisfies Codes;

/** Where else the person may turn; told with every refusal (潍热线 Art 19). */
export const ROUTES = {
  supplyInfo: text('补充资料后再次提出', 'come again with the missing information'),
  court: text('向人民法院起诉', "the people's court"),
  arbitration: text('申请仲裁', 'arbitration'),
  petition: text('信访部门', 'the petition office'),
  housing: text('住房和城乡建设部门', 'the housing department'),
  marketRegulation: text('市场监督管理部门', 'the market regulator'),
  police: text('公安机关', 'the police'),
  street: text('街道办事处或居民委员会', 'the sub-district office'),
  ownersMeeting: text('业主大会或业主委员会', "the owners' assembly or committee"),
  review: text('在原案中申请复核', 'a review in the earlier case'),
} as const satisfies Codes;

export const OBJECTION_REASONS = {
  notOurEstate: text('不是本企业服务的小区', 'not an estate of this firm'),
  outsideContract: text('不在服务合同范围内', 'outside the service contract'),
  ownersCommitteeDecides: text('应由业主大会或业委会决定', "for the owners' assembly or committee to decide"),
  alreadySettled: text('已经处理完毕', 'already settled'),
  other: text('其他', 'other'),
} as const satisfies Codes;

/** How the firm reached the resident, or tried to. */
export const CONTACT_WAYS = {
  phone: text('电话', 'by telephone'),
  visit: text('上门', 'on site'),
  message: text('留言', 'by message'),
} as const satisfies Codes;

export const MEDIATION_OUTCOMES = {
  agreed: text('达成协议', 'agreed'),
  failed: text('未达成协议', 'failed'),
} as const satisfies Codes;

export const RECTIFICATION_OUTCOMES = {
  passed: text('复查通过', 'passed'),
  failed: text('未通过', 'failed'),
} as const satisfies Codes;

export const VERDICTS = {
  yes: text('已满足', 'met'),
  partly: text('部分满足', 'partly met'),
  no: text('不能满足', 'not met'),
} as const satisfies Codes;
export type Verdict = keyof typeof VERDICTS;

export const CLOSING_REASONS = {
  notProven: text('事实无法查实', 'the facts cannot be established'),
  nothingLeftToDo: text('本会已无其他可采取的措施', 'the association has no measure left'),
  unreachable: text('无法与投诉人取得联系', 'the complainant cannot be reached'),
  settledElsewhere: text('已由其他机构处理', 'settled by another body'),
} as const satisfies Codes;

export const SUSPENSION_REASONS = {
  court: text('人民法院已受理', 'before the court'),
  arbitration: text('仲裁机构已受理', 'before an arbitral tribunal'),
} as const satisfies Codes;

export const MEDIATION_MODES = {
  associationMediation: text('协会调解', 'mediation by the association'),
  peopleMediation: text('人民调解', "people's mediation"),
} as const satisfies Codes;

/** What a case that was settled, or thought to be, may be set back by. */
export const SETBACKS = {
  agreementBreached: text('调解协议未履行', 'the agreement was breached'),
  recurrence: text('整改后复发', 'the fault came back'),
} as const satisfies Codes;

/** How the committee ended a matter that was put before it (§4.5). */
export const REVIEW_OUTCOMES = {
  adopted: text('通过', 'adopted'),
  rejected: text('未通过', 'rejected'),
  undecided: text('未能表决', 'undecided'),
} as const satisfies Codes;

/** What the cases that grew out of a complaint report back. */
export const REFERRAL_RESULTS = {
  replied: text('部门已答复', 'the agency has replied'),
  noReply: text('部门未答复', 'no reply'),
  wrongAgency: text('不属于该部门职责', 'not for that agency'),
} as const satisfies Codes;

/** How the matter ended, for statistics and the file. */
export const OUTCOMES = {
  solved: text('已解决', 'solved'),
  solvedSlowly: text('已解决但不及时', 'solved, but slowly'),
  presumed: text('视为已解决', 'presumed solved'),
  mediated: text('调解达成一致', 'settled in mediation'),
  rectified: text('整改通过', 'put right'),
  groupResolved: text('随共同投诉解决', 'solved with the group'),
  groupConcluded: text('随共同投诉办结', 'concluded with the group'),
  concludedWithReason: text('附理由办结', 'concluded with reasons'),
  upheldOnReview: text('复核维持', 'upheld on review'),
  referred: text('已转有关部门', 'referred to an agency'),
  withdrawn: text('投诉人撤回', 'withdrawn'),
  exOfficio: text('依职权处理完毕', 'dealt with ex officio'),
} as const satisfies Codes;
export type Outcome = keyof typeof OUTCOMES;
