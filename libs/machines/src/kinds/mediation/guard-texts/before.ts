import { fork, rule } from './text.js';

/** The request, the consent of both sides, and who mediates. */
export const BEFORE_TEXTS = {
  areFirmsKnown: rule('企业名录中没有这家企业', 'the firm is not in the directory', 'domain.md §4.2'),
  isApplicantNamed: rule(
    '申请方与当事人类型不符：企业之间须填写另一家申请企业，业委会申请须填写业委会代表',
    "the applicant does not fit the form: between firms name another firm, for an owners' committee its person",
    'domain.md §4.2',
  ),
  isCommitteeKnown: rule(
    '业委会代表不存在或已停用',
    "the person of the owners' committee is unknown or inactive",
    'domain.md §4.2',
  ),
  isOwnApplication: rule(
    '只能以本方名义直接申请',
    'you can apply only directly, in your own name',
    'domain.md §4.2; 人调 Art 17',
  ),
  isOpenedByOffice: fork('须由秘书处开始审查', 'the secretariat begins the examination'),
  isCivil: rule('M1：只有民事纠纷可以调解', 'M1: only a civil matter can be mediated', 'domain.md §4.2 M1'),
  isUndecidedElsewhere: rule(
    'M1：法院、仲裁或行政机关已处理的不再调解',
    'M1: what a court, arbitration or an agency has decided is not mediated',
    'domain.md §4.2 M1',
  ),
  isFreeOfCrimeRisk: rule(
    'M1：可能涉及犯罪的须立即报告公安机关，不得调解',
    'M1: danger of crime is reported to the police at once, not mediated',
    '人调 Art 25',
  ),
  hasCapacity: rule(
    'M1：当事人须有行为能力或由监护人代理',
    'M1: every party needs capacity or a guardian',
    'domain.md §4.2 M1',
  ),
  isCommitteeRegistered: rule(
    '人民调解须填写人民调解委员会备案号，否则改为协会调解',
    "people's mediation needs the register number of its committee; else choose mediation by the association",
    '人调 Art 34; domain.md §1.4',
  ),
  isReportedToPolice: rule(
    '涉嫌犯罪的须先报告公安机关',
    'report the danger of crime to the police first',
    '人调 Art 25',
  ),
  isOwnSide: rule(
    '只能代表自己一方；代录须注明是哪一方',
    'you speak for your own side only; whoever types for a side names it',
    '人调 Art 29; domain.md §4.2',
  ),
  isConsentRecorded: rule(
    '代录须注明如何表示；会员企业须自行操作，除非有书面',
    'note how it was said; a member firm acts itself unless it signed a paper',
    'domain.md §4.12; §4.0 (service)',
  ),
  isWritten: rule(
    '须书面：代录时请上传书面件',
    'it has to be in writing: attach the paper',
    '特邀 Art 15, 27; 人调 Art 29',
  ),
  isNotAgreedYet: rule('该方已同意调解', 'this side has agreed already', 'domain.md §4.2'),
  isLastConsent: fork('另一方尚未同意', 'the other side has not agreed yet'),
  isResidentsSide: rule(
    'M5：只有业主可以有一名陪同人',
    'M5: only a resident brings a helper',
    'domain.md §4.2 M5',
  ),
  isFirstHelper: rule('M5：只能有一名陪同人', 'M5: one helper is the limit', 'domain.md §4.2 M5'),
  isCallToSilentSide: rule('该方已经答复', 'this side has answered already', 'domain.md §4.2'),
  isLastMissingCall: fork('期限未满或联系次数不足', 'the time runs, or more calls are missing'),
  isMemberCalledInVain: fork('不是会员企业', 'not a member firm'),
  isSilentAfterCalls: fork('联系次数不足', 'calls are missing'),
  isMemberSilent: fork('不是会员企业', 'not a member firm'),

  areOnRoster: rule(
    '候选人须为在册且可用的调解员',
    'every candidate has to be an active mediator on the roster',
    '人调 Art 14; domain.md §4.2',
  ),
  areNotExcluded: rule(
    '已回避或被更换的调解员不能再提出',
    'a mediator who has left this case is not proposed again',
    '深多 Art 23',
  ),
  isNothingChosenYet: rule('已有一方选择，名单不能再改', 'a side has chosen; the list stands', '在调 Art 10'),
  hasCandidates: rule('尚无候选名单', 'no candidates are proposed yet', '在调 Art 10'),
  isFirstChoice: rule('该方已作出选择', 'this side has chosen already', '在调 Art 10'),
  isFromCandidates: rule('只能从候选名单中选择或划去', 'choose and strike from the list only', '在调 Art 10'),
  isStrikeShort: rule(
    '划去的人数过多，至少留一人',
    'too many are struck; leave at least one',
    'domain.md §4.2 (P)',
  ),
  isPickUnstruck: rule('不能同时选定又划去同一人', 'you cannot pick whom you strike', 'domain.md §4.2'),
  isJointChoice: fork(
    '双方未选同一人，或该人须回避',
    'the sides have not picked the same person, or that person is not free',
  ),
  isChoiceOver: rule('双方选择的期限未满', 'both sides may still choose', '在调 Art 10'),
  isOnRoster: rule(
    '须为在册且可用的调解员',
    'it has to be an active mediator on the roster',
    '人调 Art 14; domain.md §4.2',
  ),
  isNotStruck: rule(
    '已被一方划去或已更换的人不能担任',
    'whoever was struck or replaced cannot mediate',
    'domain.md §4.2; 深多 Art 23',
  ),
  isFreeOfTies: rule(
    'M2：调解员与一方企业有任职、持股、同一集团、亲属或近年纠纷关系，除非双方书面同意',
    'M2: the mediator has a tie to a firm in the case (employment, shares, group, kinship, recent dispute); both sides would have to accept it in writing',
    '特邀 Art 15; 在调 Art 13; domain.md §4.2 M2',
  ),
  isUninvolved: rule(
    'M3：参与过本案或关联案件的人不能担任调解员',
    'M3: whoever took part in this matter or a linked one cannot mediate',
    '特邀 Art 16; domain.md §4.2 M3',
  ),
  isAppointedMediator: rule(
    '只有本案调解员可以操作',
    'only the mediator of this case can do this',
    'domain.md §4.2',
  ),
};
