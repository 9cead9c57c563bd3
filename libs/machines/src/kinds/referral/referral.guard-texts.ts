import { text } from '#kernel/text.js';
import type { GuardText } from '../../contract/case-kind.js';
import type { GuardName } from './referral.guards.js';

/** A rule that refuses: what the person is told, and where the rule comes from. */
const rule = (zh: string, en: string, source = 'domain.md §4.7'): GuardText => ({
  says: text(zh, en),
  source,
});

/** A fork: where the matter goes on, not whether it may. */
const fork = (zh: string, en: string, source = 'domain.md §4.7'): GuardText => ({
  ...rule(zh, en, source),
  branch: true,
});

const rung = fork('不是此级别', 'another rung', 'domain.md §4.0 lights');

/** What each guard says to the person it refuses, and the rule behind it. */
export const REFERRAL_GUARD_TEXTS: Readonly<Record<GuardName, GuardText>> = {
  isIdentityAllowed: rule(
    'X1：提供投诉人身份须注明本人同意或法定义务',
    'X1: the identity goes along only with consent or by a legal duty',
    'domain.md §4.7 X1',
  ),
  isSomebodyToName: rule(
    'X1：本案没有可提供身份的投诉人',
    'X1: there is no complainant to name here',
    'domain.md §4.7 X1',
  ),
  isCalledIfUrgent: rule(
    'X1：涉嫌犯罪或危及安全的，须先电话告知部门并记录',
    'X1: crime and danger are told by phone at once, and the call is logged',
    'domain.md §4.7 X1; 人调 Art 25',
  ),
  maySend: rule(
    '须经秘书长批准；只有紧急事项可由经办人直接发出',
    'the secretary-general approves; a clerk sends only what is urgent',
  ),
  isApprovedByAnother: rule(
    'E10：拟函人不能审批自己拟的函',
    'E10: whoever worded the letter cannot approve it',
    'domain.md §4.0 E10',
  ),
  isHeadOrForChair: rule(
    '只有秘书长拟的函由主任审批',
    'the chair approves only what the secretary-general has worded',
    'domain.md §4.0 E10',
  ),
  isOtherAgency: rule(
    '该部门已表示不属于其职责，请改送其他部门',
    'this agency has said that it is not theirs; address another',
    '信访 Art 22–23',
  ),
  isObjectionInTime: rule(
    '部门提出异议的期限（5个工作日）已过，请以答复方式说明',
    'the time to object is over; say it in a reply',
    '信访 Art 22–23',
  ),
  isInformationAsked: rule('部门没有要求补充', 'the agency has not asked for more'),
  isRectificationWanted: fork('不同时责令整改', 'no rectification goes with it'),
  isFirmToOrder: rule('没有可责令整改的企业', 'there is no firm that could be ordered', 'domain.md §4.3'),
  isFirstSecondLetter: rule('二次催办函只能发一次', 'a second letter is sent once'),
  isSecondLetterSent: rule('须先发二次催办函', 'the second letter comes first'),
  wasDeclined: fork('没有部门退回', 'no agency has declined it'),
  isOfficeYellow: rung,
  isOfficeUrge: rung,
  isOfficeHandOver: rung,
  isCopySuperior: rung,
  isChase: rung,
};
