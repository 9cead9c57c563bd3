import { type Text, text } from '#kernel/text.js';
import type { Category, Codes } from '../complaint/complaint.codes.js';

/** The agencies are those that a complaint may be referred to. */
export { AGENCIES, type Codes, MEDIATION_OUTCOMES } from '../complaint/complaint.codes.js';

interface Topic {
  readonly label: Text;
  /** Categories of complaints that may rest on the same facts as a request about this topic. */
  readonly categories: readonly Category[];
}

const topic = (zh: string, en: string, categories: readonly Category[]): Topic => ({
  label: text(zh, en),
  categories,
});

/** What members ask for help with (domain.md §4.6). */
export const TOPICS = {
  feeSetting: topic('收费定价', 'setting of fees', ['fees']),
  assignedDuties: topic('部门不当摊派职责', 'duties unfairly assigned by agencies', []),
  committeeBreach: topic('业委会违反政策', "owners' committee breaking policy", ['commonRevenue']),
  handover: topic('交接冲突', 'conflict at hand-over', ['handover']),
  unpaidFees: topic('欠费', 'unpaid fees', ['fees', 'dunning']),
  utilitiesTransfer: topic('水电气等设施移交', 'transfer of utilities', ['facilitySafety']),
  defamation: topic('名誉侵害', 'defamation', ['attitude']),
  staffSafety: topic('员工人身安全', 'safety of staff', ['order']),
} as const satisfies Readonly<Record<string, Topic>>;
export type TopicName = keyof typeof TOPICS;

export const TOPIC_WORDS: Codes = Object.fromEntries(
  Object.entries(TOPICS).map(([name, { label }]) => [name, label]),
);

export const COUNTERPARTS = {
  agency: text('政府部门', 'an agency'),
  ownersCommittee: text('业主委员会', "an owners' committee"),
  firm: text('其他企业', 'another firm'),
  utility: text('公用事业单位', 'a utility company'),
  media: text('媒体', 'the media'),
  person: text('个人', 'a person'),
} as const satisfies Codes;
export type Counterpart = keyof typeof COUNTERPARTS;

/** V1: how the member stands in the register of the association. */
export const STANDINGS = {
  good: text('履行会员义务', 'in good standing'),
  feesOwed: text('欠缴会费', 'membership fee owed'),
  suspended: text('会员权利已暂停', 'rights suspended'),
} as const satisfies Codes;
export type Standing = keyof typeof STANDINGS;

export const REFUSAL_REASONS = {
  notMember: text('非会员单位', 'not a member'),
  notInGoodStanding: text('未履行会员义务', 'not in good standing'),
  outsidePower: text('不属于本会职责', 'outside the power of the association'),
  seisedElsewhere: text('法院、仲裁或其他机关已受理', 'a court, tribunal or another body has the matter'),
  noData: text('资料不足且未补充', 'not enough information'),
  ownBreach: text('请求系为规避自身责任', 'it would shield a breach of the member itself'),
} as const satisfies Codes;
export type RefusalReason = keyof typeof REFUSAL_REASONS;

/** What a plan may consist of (domain.md §4.6, acting). */
export const STEPS = {
  letter: text('发函', 'a letter'),
  meeting: text('协调会议', 'a meeting'),
  mediation: text('调解', 'mediation'),
  submission: text('向部门反映', 'a submission to an agency'),
  litigation: text('诉讼支持', 'support in litigation'),
  statement: text('公开声明', 'a public statement'),
} as const satisfies Codes;
export type Step = keyof typeof STEPS;

/** Steps of which nothing follows but the entry itself: the others open cases of their own. */
export const LOGGED_STEPS = {
  letter: STEPS.letter,
  meeting: STEPS.meeting,
  litigation: STEPS.litigation,
  statement: STEPS.statement,
} as const satisfies Codes;
export type LoggedStep = keyof typeof LOGGED_STEPS;

export const OPINION_FORMS = {
  consult: text('咨询', 'consultation'),
  review: text('审查', 'review'),
  opinion: text('法律意见', 'opinion'),
} as const satisfies Codes;

export const OPINIONS = {
  noObjection: text('无异议', 'no objection'),
  objection: text('有异议', 'objection'),
  advice: text('提出建议', 'advice'),
} as const satisfies Codes;
export type Opinion = keyof typeof OPINIONS;

/** What came back from a third party. */
export const ANSWERS = {
  replied: text('已答复', 'replied'),
  noReply: text('未答复', 'no reply'),
  wrongAgency: text('非其职责', 'not its concern'),
} as const satisfies Codes;
export type Answer = keyof typeof ANSWERS;

export const RESULTS = {
  achieved: text('诉求实现', 'achieved'),
  partly: text('部分实现', 'partly achieved'),
  notAchieved: text('未实现', 'not achieved'),
} as const satisfies Codes;
export type Result = keyof typeof RESULTS;

export const TRACKS = {
  individual: text('个案援助', 'individual'),
  common: text('行业共性问题', 'common to the trade'),
  dispute: text('民事争议', 'a dispute'),
} as const satisfies Codes;
export type Track = keyof typeof TRACKS;

export const MEDIATION_MODES = {
  peopleMediation: text('人民调解', "people's mediation"),
  associationMediation: text('协会调解', 'mediation by the association'),
} as const satisfies Codes;

export const REVIEW_OUTCOMES = {
  adopted: text('通过', 'adopted'),
  rejected: text('未通过', 'rejected'),
  undecided: text('未作出决定', 'undecided'),
} as const satisfies Codes;

export function inWords(codes: Codes, code: string | null | undefined): Text | null {
  return code ? (codes[code] ?? null) : null;
}
