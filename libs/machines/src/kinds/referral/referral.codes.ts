import { type Text, text } from '#kernel/text.js';
import type { Codes } from '../complaint/complaint.codes.js';

/** The directory of agencies is one for all kinds (domain.md §4.7, routing table). */
export { AGENCIES, CATEGORIES, type Category, type Codes, codesOf } from '../complaint/complaint.codes.js';

/** What is sent: a matter for the agency, a matter that leaves our hands, a situation it should know of. */
export const FORMS = {
  transfer: text('转办', 'transfer'),
  handover: text('移送', 'handover'),
  report: text('情况反映', 'report'),
} as const satisfies Codes;
export type Form = keyof typeof FORMS;

export const SOURCES = {
  complaint: text('投诉', 'a complaint'),
  rectification: text('整改', 'a rectification'),
  warning: text('诚信警示', 'an integrity warning'),
  rightsRequest: text('维权援助', "a member's request for help"),
  office: text('秘书处', 'the office'),
} as const satisfies Codes;
export type Source = keyof typeof SOURCES;

/** X1: what allows the complainant's identity to go with the letter. */
export const IDENTITY_BASES = {
  consent: text('本人同意', 'with consent'),
  legalDuty: text('法定义务', 'a legal duty'),
} as const satisfies Codes;
export type IdentityBasis = keyof typeof IDENTITY_BASES;

export const RESULTS = {
  handled: text('已处理', 'dealt with'),
  partly: text('部分处理', 'dealt with in part'),
  declined: text('不予处理', 'declined'),
} as const satisfies Codes;
export type Result = keyof typeof RESULTS;

export const OUTCOMES = {
  replied: text('部门已答复', 'the agency replied'),
  noReply: text('部门未答复', 'the agency did not reply'),
  wrongAgency: text('无管辖部门', 'no agency took it'),
} as const satisfies Codes;
export type Outcome = keyof typeof OUTCOMES;

export function inWords(codes: Codes, code: string | null | undefined): Text | null {
  return code ? (codes[code] ?? null) : null;
}
