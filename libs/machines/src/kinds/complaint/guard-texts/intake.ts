import { fork, rule } from './text.js';

/** Filing, accepting, telling the firm, joining. */
export const INTAKE_TEXTS = {
  // filing
  isFiledAtOnce: fork('仍是草稿', 'it is still a draft'),
  isFiledEmergency: fork('不是危及人身安全的提交', 'it was not filed as a danger to life'),
  isNotInTheFuture: rule(
    '发生日期不能晚于今天',
    'the day on which it happened cannot be later than today',
    'domain.md §4.1 (P)',
  ),
  isNamedFirmKnown: rule(
    '企业名录中没有此企业，请重新选择；不清楚的可以不填',
    'there is no such firm in the directory; choose again, or leave it out if you do not know',
    'domain.md §4.1 G1',
  ),

  // G1
  isFirmIdentified: rule(
    'G1：尚未确定物业企业，请先确定',
    'G1: the firm is not identified yet; identify it first',
    'domain.md §4.1 G1',
  ),
  isWithinPower: rule(
    'G1：不属于本会职责，应不予受理或转办',
    'G1: outside the power of the association; refuse or refer it',
    'domain.md §4.1 G1',
  ),
  isNotSeisedElsewhere: rule(
    'G1：法院、仲裁或其他机关已受理',
    'G1: a court, tribunal or another body already has the matter',
    '市监 Art 15',
  ),
  isWithinFilingPeriod: rule(
    'G1：知道问题之日起已超过受理期限（三年），或日期晚于今天',
    'G1: more than the filing period (three years) has passed since it was known, or the day lies ahead',
    '市监 Art 15(4)',
  ),

  // G2, E9, G3, X1
  isRouteExplained: rule(
    'G2：须用通俗语言告知其他途径',
    'G2: another route must be explained in plain words',
    '潍热线 Art 19',
  ),
  isEarlierCaseNamed: rule(
    'E9：以“已处理”为由的，须指明本会已有的原案',
    'E9: whoever refuses because it was handled names the earlier case',
    '信访 Art 19, 36; domain.md E9',
  ),
  isAgencyInDirectory: rule(
    'G3：转办部门不在名录中',
    'G3: this agency is not in the directory',
    'domain.md §4.1 G3',
  ),
  mayPassIdentityOn: rule(
    'X1：未经本人同意且无法律要求，不得转出身份信息',
    'X1: identity goes along only with consent or where the law demands it',
    'PIPL Art 23; domain.md §4.7 X1',
  ),
  isLapsedForWantOfInfo: rule(
    '不予受理的理由不是资料不足，请提出异议',
    'the refusal was not for want of information; object to it instead',
    'domain.md §4.1',
  ),
  isRefusalUnreviewed: rule('不予受理已复核过一次', 'the refusal has been reviewed already', '信访 Art 36'),

  // telling the firm
  isFirmKnown: rule('尚未确定物业企业', 'no firm is identified', 'domain.md §4.1 G1'),
  isNoReport: rule(
    '举报材料不得转给被举报企业；请登记诚信线索，或经本人同意改为投诉',
    'material of an informer never goes to the accused; note a clue, or turn it into a complaint with consent',
    '信访 Art 30, 46(5); 市监 Art 7',
  ),
  isIdentityProtected: rule(
    'G4：投诉人未同意公开身份，须先作隐私处理',
    'G4: the complainant did not consent to disclosure; redact the copy first',
    'PIPL Art 23; domain.md §4.1 G4',
  ),
  isAnswerableDirectly: rule(
    '只有咨询、建议或已登记线索的举报可以直接答复',
    'only questions, suggestions and reports with a noted clue are answered directly',
    'domain.md §4.1',
  ),

  // the complainant's own choices
  isConsentRecorded: rule(
    '代为录入须记录本人同意的方式（电话、当面或书面）',
    'whoever enters this for somebody records how consent was given',
    'PIPL Art 14; domain.md §5',
  ),
  mayChangeIdentityMode: rule(
    '匿名投诉没有身份信息可公开；已告知企业的身份不能撤回',
    'an anonymous complaint has no identity to disclose, and what the firm has read cannot be taken back',
    'PIPL Art 14, 23; domain.md §4.12',
  ),
  mayReclassify: rule(
    '举报改为其他类型须经本人同意',
    'a report becomes something else only with the consent of who made it',
    '信访 Art 30',
  ),
  isUrgeCooledDown: rule(
    '刚刚催办过，请过两天再催',
    'it was urged just now; please wait two days',
    'experience.md 1.3 (P)',
  ),
  isComplainantsOwn: rule(
    '案件已由本会依职权继续，不能再撤回',
    'the association carries this on by itself; it can no longer be withdrawn',
    'domain.md §4.1 (ex officio)',
  ),
  isOfPublicConcern: rule(
    '只有涉及人身安全或诚信的案件可以依职权继续',
    'only matters of safety or integrity go on ex officio',
    'domain.md §4.1 (ex officio)',
  ),
  isRetaliationSettled: rule(
    '上一次反映正在处理',
    'your last report is being looked into',
    'domain.md §4.12',
  ),
  isRetaliationOpen: rule(
    '没有待处理的被针对反映',
    'there is no open report of retaliation',
    'domain.md §4.12',
  ),

  // joining
  isSeparateCase: rule(
    '分出的须是另一件案件，请先单独登记',
    'the part must be a case of its own: file it first',
    'domain.md §4.1 (P)',
  ),
  isPartOpen: rule(
    '分出的案件不存在、不是投诉或已结束',
    'the case split off does not exist, is no complaint, or is over',
    'domain.md §4.1 (P)',
  ),
  isNewPart: rule('该案件已登记为分案', 'this case is split off already', 'domain.md §4.1 (P)'),
  isOtherCase: rule('不能并入自身', 'a case cannot join itself', 'domain.md §4.1 (P)'),
  isTargetOpen: rule(
    '目标案件不存在、不是投诉或已不能并入',
    'the other case does not exist, is no complaint, or takes nobody in',
    'domain.md §4.1; E9',
  ),
  isProposedTargetOpen: rule(
    '目标案件已不能并入',
    'the other case no longer takes anybody in',
    'domain.md §4.1; E9',
  ),
  hasNobodyJoined: rule(
    '本案已有投诉并入，不能再并入他案',
    'others have joined this case; it cannot join another',
    'domain.md §4.1 (P)',
  ),
  hasMergeProposal: rule('没有待答复的并案建议', 'there is no proposal to join', 'domain.md §4.1'),
  isGroup: rule(
    '并入的投诉不足，尚不是共同投诉',
    'too few complaints have joined; this is no group',
    '市监 Art 11',
  ),
  areRepresentativesFew: rule(
    '推选代表不得超过五人',
    'there may be five representatives at most',
    '信访 Art 20; 甬调 Art 20',
  ),
  areRepresentativesOfGroup: rule(
    '代表须是共同投诉的成员',
    'a representative must belong to the group',
    '甬调 Art 20',
  ),
  isNewToGroup: rule('该投诉已并入', 'this complaint has joined already', 'domain.md §4.1'),
  isOfGroup: rule('该投诉未并入本案', 'this complaint has not joined', 'domain.md §4.1'),
  isMyGroup: rule('不是所并入的案件', 'this is not the case that was joined', 'domain.md §4.1'),
  hasGroupToTell: fork('没有需要告知的并入投诉', 'no joined complaint waits to be told'),
};
