import { fork, rule } from './text.js';

const light = fork('不是此级别', 'another rung', 'domain.md §4.0 lights');

/** The agreement in force, and the clocks. */
export const AFTER_TEXTS = {
  isPeopleMediation: rule(
    '协会调解的协议具有合同效力，不盖人民调解委员会印章，也不能据此共同申请司法确认',
    'an agreement mediated by the association binds as a contract: no seal of the committee, no joint court confirmation',
    '人调 Art 29, 33; domain.md §1.4',
  ),
  isNotSealed: rule('已盖章', 'it is sealed already', '人调 Art 29'),
  isSealedIfNeeded: rule(
    '人民调解协议须先盖章',
    "a people's mediation agreement is sealed first",
    '人调 Art 29',
  ),
  isFilingOpen: rule('已登记申请或期限已过', 'the filing is noted, or its time is over', '人调 Art 33'),
  isFiledInTime: rule(
    '申请日期须在协议生效之日起30日内，且不在将来',
    'the filing lies within 30 days of the agreement, and not ahead',
    '人调 Art 33',
  ),
  isFiled: rule('尚未登记共同申请', 'no joint filing is noted', '人调 Art 33'),
  isClauseOwed: rule(
    '没有此条款或已履行完毕',
    'there is no such clause, or it is performed',
    'domain.md §4.2',
  ),
  isOthersClause: rule(
    '须由对方或秘书处确认履行',
    'the other side or the secretariat confirms performance',
    'domain.md §4.2; 人调 Art 31',
  ),
  isOwnClause: rule('只能报告本方应履行的条款', 'you report your own clauses only', 'domain.md §4.2'),
  isDueIfBroken: rule(
    '条款尚未到期，不能认定未履行',
    'the clause is not due yet and cannot have been broken',
    '人调 Art 31',
  ),
  isBroken: fork('不是未履行', 'not a breach'),
  isBrokenByMember: fork('不是会员企业', 'not a member firm'),
  isPresumedOfMember: fork('不是会员企业', 'not a member firm'),
  isLastClause: fork('还有条款未履行', 'other clauses are still owed'),
  isBreachHealed: fork('仍有未履行的条款', 'a clause is still broken'),
  isEverythingPerformed: rule('还有条款未履行', 'clauses are still owed', 'domain.md §4.2'),
  isUrgedAndAdvised: rule(
    '须先发督促函并告知诉讼途径',
    'urge performance and advise on court first',
    '人调 Art 31; domain.md §4.2',
  ),
  isFreeOfOpenChildren: rule('E8：尚有未结的关联案件', 'E8: a child case is still open', 'domain.md §4.0 E8'),
  isOfficeBlue: light,
  isOfficeYellow: light,
  isOfficeUrge: light,
  isOfficeSupervise: light,
  isMediatorBlue: light,
  isMediatorYellow: light,
  isPartyBlue: light,
  isPartyYellow: light,
  isCourtReminder: light,
};
