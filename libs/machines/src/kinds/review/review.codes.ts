import { type Text, text } from '#kernel/text.js';
import type { Codes } from '../../vocabulary/codes.js';
import { BODIES, BODY_NAMES, type BodyName } from '../../contract/bodies.js';

export type { Codes };

/** Rungs of measures, from the lightest (domain.md §4.4, ladder). */
export const LEVELS = {
  L1: text('L1 提醒函', 'L1 reminder'),
  L2: text('L2 警示函', 'L2 warning letter'),
  L3: text('L3 严重警告并公开通报批评', 'L3 public criticism'),
  L4: text('L4 暂停会员权利或取消会员资格', 'L4 suspension or expulsion'),
} as const satisfies Codes;
export type Level = keyof typeof LEVELS;
const LEVEL_NAMES = Object.keys(LEVELS) as readonly Level[];

/** 0 for no level, 1 for L1 … 4 for L4. */
export function rankOf(level: Level | null | undefined): number {
  return level ? LEVEL_NAMES.indexOf(level) + 1 : 0;
}

/** The next lighter level; null when there is none. */
export function belowLevel(level: Level | null): Level | null {
  return level === null ? null : (LEVEL_NAMES[rankOf(level) - 2] ?? null);
}

/** Levels up to this one, the heaviest first. */
export function levelsUpTo(level: Level): readonly Level[] {
  return LEVEL_NAMES.slice(0, rankOf(level)).toReversed();
}

/** Who decides, from the lowest up (domain.md §4.5, C3). The first is an office, not a body: it never votes. */
export const DESKS = {
  secretaryGeneral: text('秘书长', 'secretary-general'),
  supervisoryCommittee: BODIES.supervisoryCommittee.label,
  standingCouncil: BODIES.standingCouncil.label,
  council: BODIES.council.label,
  generalMeeting: BODIES.generalMeeting.label,
} as const satisfies Codes;
export type Desk = keyof typeof DESKS;
const DESK_NAMES = Object.keys(DESKS) as readonly Desk[];

export function deskRank(desk: Desk): number {
  return DESK_NAMES.indexOf(desk);
}

export function bodyAbove(body: BodyName): BodyName | null {
  return BODY_NAMES[BODY_NAMES.indexOf(body) + 1] ?? null;
}

interface Matter {
  readonly label: Text;
  /** Who decides it when nothing moves it up. */
  readonly desk: Desk;
  readonly level: Level | null;
  /** Judgement of a firm: the supervisory committee sits first and proposes what it may not decide. */
  readonly judgement: boolean;
  /** Which share must agree: `simple` more than half, `grave` two thirds (C2), whatever the level. */
  readonly majority: 'simple' | 'grave';
}

const judged = (zh: string, en: string, desk: Desk, level: Level | null, majority: Matter['majority']) =>
  ({ label: text(zh, en), desk, level, judgement: true, majority }) as const;
const ruled = (zh: string, en: string, desk: Desk, majority: Matter['majority']) =>
  ({ label: text(zh, en), desk, level: null, judgement: false, majority }) as const;

/** Nature of the matter (table C3 of domain.md §4.5). */
export const MATTERS = {
  warningL1Objection: judged(
    // What is adopted is the reminder, not the objection: the words must leave no doubt what a vote in favour means.
    'L1 提醒函（企业异议后是否维持）',
    'an L1 reminder that the firm objects to (whether it stands)',
    'secretaryGeneral',
    'L1',
    'simple',
  ),
  warningL2: judged('L2 警示函', 'L2 warning letter', 'supervisoryCommittee', 'L2', 'simple'),
  warningL3: judged('L3 公开通报批评', 'L3 public criticism', 'standingCouncil', 'L3', 'grave'),
  warningL4: judged('L4 暂停或取消会员资格', 'L4 suspension or expulsion', 'council', 'L4', 'grave'),
  overdueComplaint: judged('久拖未决的投诉', 'overdue complaint', 'supervisoryCommittee', null, 'simple'),
  rectificationFailed: judged('整改未通过', 'failed rectification', 'supervisoryCommittee', null, 'simple'),
  certificateRefusal: judged(
    '不予出具诚信证明',
    'refusal of a certificate',
    'supervisoryCommittee',
    null,
    'simple',
  ),
  certificateRevocation: judged(
    '撤销诚信证明',
    'revocation of a certificate',
    'supervisoryCommittee',
    null,
    'grave',
  ),
  assistancePlan: ruled('维权援助方案', 'assistance plan', 'standingCouncil', 'simple'),
  policySubmission: ruled('全行业政策建议', 'policy submission for the trade', 'council', 'simple'),
  codeOfConduct: ruled('自律公约', 'code of conduct', 'generalMeeting', 'simple'),
  memberFee: ruled('会费标准', 'membership fee', 'generalMeeting', 'simple'),
  bylaws: ruled('章程修改', 'bylaws', 'generalMeeting', 'grave'),
} as const satisfies Readonly<Record<string, Matter>>;
export type MatterName = keyof typeof MATTERS;

export const MATTER_WORDS: Codes = Object.fromEntries(
  Object.entries(MATTERS).map(([name, { label }]) => [name, label]),
);

/** Why somebody may not judge: what a member declares, a party alleges or the chair finds (domain.md §4.2 M2). */
export const TIES = {
  employment: text('任职或受聘关系', 'employment'),
  shareholding: text('持股关系', 'shareholding'),
  sameGroup: text('同一集团', 'same group'),
  kinship: text('亲属关系', 'kinship'),
  pastDispute: text('曾有纠纷', 'a past dispute'),
  bid: text('竞标同一项目', 'a bid for the same estate'),
  other: text('其他可能影响公正的关系', 'anything else that may sway the judgement'),
} as const satisfies Codes;
export type TieCode = keyof typeof TIES;

export const DECLARATIONS = { none: text('无需回避', 'no tie'), ...TIES } as const satisfies Codes;

/** Why a seat is recused: a tie, or one of the rules that need no declaration. */
export const RECUSALS = {
  ...TIES,
  respondentFirm: text('系被审议企业的代表', 'delegate of the respondent firm'),
  actedInCase: text('经办、调查或调解过本案', 'handled, investigated or mediated the matter'),
} as const satisfies Codes;
export type Recusal = keyof typeof RECUSALS;

export const CHOICES = {
  for: text('赞成', 'for'),
  against: text('反对', 'against'),
  abstain: text('弃权', 'abstain'),
} as const satisfies Codes;
export type Choice = keyof typeof CHOICES;

export const MODES = {
  live: text('现场表决', 'live vote'),
  written: text('书面表决', 'written vote'),
} as const satisfies Codes;
export type Mode = keyof typeof MODES;

export const HEARINGS = {
  heard: text('已当面陈述', 'heard in person'),
  written: text('已提交书面陈述', 'heard in writing'),
  waived: text('放弃陈述', 'waived'),
  absent: text('经通知未到', 'notified and absent'),
} as const satisfies Codes;
export type Hearing = keyof typeof HEARINGS;

export const OUTCOMES = {
  adopted: text('通过', 'adopted'),
  rejected: text('未通过', 'rejected'),
  undecided: text('未作出决定', 'undecided'),
} as const satisfies Codes;
export type Outcome = keyof typeof OUTCOMES;

/** Why the matter goes to another body than the one that had it. */
export const WHYS = {
  proposal: text('下级机构提议', 'proposed by the body below'),
  tooFewSeats: text('回避后不足法定最少人数', 'recusals left too few seats'),
  noQuorum: text('两次延期后仍未达到法定人数', 'no quorum after two adjournments'),
  notHeldInTime: text('未在期限内召开会议', 'no meeting was held in time'),
} as const satisfies Codes;
export type Why = keyof typeof WHYS;

/** What counsel said in writing (§4.8). */
export const OPINIONS = {
  noObjection: text('无异议', 'no objection'),
  objection: text('有异议', 'objection'),
  advice: text('提出建议', 'advice'),
} as const satisfies Codes;
