import { type Text, text } from '#kernel/text.js';
import type { Codes } from '../complaint/complaint.codes.js';

export type { Codes } from '../complaint/complaint.codes.js';

/** Each has a time of its own (domain.md §4.8). */
export const FORMS = {
  consult: text('口头咨询', 'oral advice'),
  review: text('文件审查', 'review of a paper'),
  opinion: text('法律意见书', 'written opinion'),
} as const satisfies Codes;
export type Form = keyof typeof FORMS;

/** Who is advised. Advice to a member is kept from the association's own file (§4.8). */
export const ADVISED = {
  association: text('协会', 'the association'),
  member: text('会员企业', 'a member'),
} as const satisfies Codes;
export type Advised = keyof typeof ADVISED;

export const SOURCES = {
  warning: text('诚信警示', 'an integrity warning'),
  rightsRequest: text('维权援助', "a member's request for help"),
  review: text('委员会审议', 'a review'),
  office: text('秘书处', 'the office'),
  member: text('会员企业', 'a member'),
} as const satisfies Codes;
export type Source = keyof typeof SOURCES;

export const LEVELS = {
  L1: text('提醒函', 'reminder'),
  L2: text('警示函', 'warning letter'),
  L3: text('严重警告并公开通报', 'severe warning, made public'),
  L4: text('暂停或取消会员资格', 'suspension or exclusion'),
} as const satisfies Codes;
export type Level = keyof typeof LEVELS;

/** What it comes to, for the case that asked. An opinion never decides. */
export const ANSWERS = {
  noObjection: text('无异议', 'no objection'),
  objection: text('有异议', 'objection'),
  advice: text('提出建议', 'advice'),
} as const satisfies Codes;
export type Answer = keyof typeof ANSWERS;

export const USES = {
  followed: text('采纳', 'followed'),
  deviated: text('未采纳，已说明理由', 'not followed, with reasons'),
} as const satisfies Codes;
export type Use = keyof typeof USES;

export function inWords(codes: Codes, code: string | null | undefined): Text | null {
  return code ? (codes[code] ?? null) : null;
}
