import { text } from '#kernel/text.js';
import type { Codes } from './codes.js';

/** Breaches of the code of conduct (domain.md §4.4, catalogue). */
export const BREACHES = {
  unqualifiedOperation: text('无证或未备案经营', 'operating without licence or filing'),
  staffUncertified: text('从业人员未持证', 'staff without certificates'),
  falsePromise: text('虚假承诺', 'false promise'),
  inducingBreach: text('诱导违约、不正当挖角项目', 'inducing a breach of contract, poaching'),
  obstructHandover: text('阻挠交接', 'obstructing a hand-over'),
  noAnswerRepeated: text('多次逾期不答复投诉', 'complaints left unanswered repeatedly'),
  rectificationRefused: text('拒不整改', 'refusing to rectify'),
  agreementBreached: text('不履行调解协议', 'breaching a mediation agreement'),
  falseMaterial: text('提供虚假材料', 'false material'),
  retaliation: text('打击报复投诉人', 'retaliation against a complainant'),
} as const satisfies Codes;
export type Breach = keyof typeof BREACHES;
