import { type Text, text } from '#kernel/text.js';
import type { Codes } from '../../vocabulary/codes.js';

/** The agencies and categories of a complaint are those of the orders that grow out of it. */
export { AGENCIES } from '../../vocabulary/agencies.js';
export { CATEGORIES, type Category } from '../../vocabulary/categories.js';
export { type Codes, codesOf } from '../../vocabulary/codes.js';

/** Where the order comes from. */
export const SOURCES = {
  complaint: text('投诉转办', 'a complaint'),
  warning: text('诚信警示', 'an integrity warning'),
  inspection: text('日常检查', 'an inspection'),
  office: text('秘书处发现', 'found by the office'),
} as const satisfies Codes;
export type Source = keyof typeof SOURCES;

/** What an item is about; certificates have a longer period of their own (domain.md §4.3). */
export const ITEM_KINDS = {
  repair: text('维修养护', 'repair'),
  safetyDevice: text('安全设施', 'a safety device'),
  cleaning: text('清洁绿化', 'cleaning and greenery'),
  staffCertificate: text('人员持证', 'certificate of staff'),
  disclosure: text('公示公开', 'disclosure'),
  records: text('资料台账', 'files and ledgers'),
  conduct: text('服务行为', 'conduct of service'),
  fees: text('收费', 'fees'),
  other: text('其他', 'other'),
} as const satisfies Codes;
export type ItemKind = keyof typeof ITEM_KINDS;

export const DISPUTE_REASONS = {
  notOurEstate: text('不是本企业服务的小区', 'not an estate of this firm'),
  outsideContract: text('不在服务合同范围内', 'outside the service contract'),
  alreadyDone: text('下达前已整改', 'put right before the order'),
  standardWrong: text('标准或依据有误', 'the standard or its basis is wrong'),
  impossible: text('客观上无法完成', 'it cannot be done'),
  other: text('其他', 'other'),
} as const satisfies Codes;

export const WITHDRAWAL_REASONS = {
  disputeUpheld: text('异议成立', 'the dispute is upheld'),
  issuedInError: text('下达有误', 'ordered by mistake'),
  firmLeft: text('企业已退出该小区', 'the firm has left the estate'),
  settledElsewhere: text('已由其他机构处理', 'settled by another body'),
} as const satisfies Codes;

export const ITEM_VERDICTS = {
  met: text('合格', 'met'),
  notMet: text('不合格', 'not met'),
} as const satisfies Codes;
export type ItemVerdict = keyof typeof ITEM_VERDICTS;

/** The record is signed by the firm, or says that the firm would not. */
export const FIRM_SIGNATURES = {
  signed: text('企业已签字', 'signed by the firm'),
  refused: text('企业拒绝签字', 'the firm refused to sign'),
} as const satisfies Codes;

export const LOOK_WAYS = {
  call: text('电话回访', 'by phone'),
  visit: text('现场查看', 'on site'),
} as const satisfies Codes;

/** Why an order counts as not passed. */
export const FAILURES = {
  inspection: text('复查不合格', 'failed on inspection'),
  notInspected: text('未按期复查，推定未通过', 'not inspected in time, assumed not passed'),
  notDone: text('逾期未整改', 'not done'),
  recurrence: text('观察期内复发', 'recurred while watched'),
} as const satisfies Codes;
export type Failure = keyof typeof FAILURES;

/** Which period applies; one order has one period. */
export const TERMS = {
  ordinary: text('一般事项', 'ordinary'),
  certificates: text('人员持证', 'certificates of staff'),
  safety: text('安全事项', 'safety'),
  atOnce: text('立即整改', 'at once'),
} as const satisfies Codes;
export type Term = keyof typeof TERMS;

export const PHOTO_MOMENTS = {
  before: text('整改前', 'before'),
  after: text('整改后', 'after'),
} as const satisfies Codes;

export function inWords(codes: Codes, code: string | null | undefined): Text | null {
  return code ? (codes[code] ?? null) : null;
}
