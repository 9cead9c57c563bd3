import { fork, rule } from './text.js';

/** Investigators, defence, evidence, report and legal review. */
export const INQUIRY_TEXTS = {
  isOwnFirm: rule('您不属于被调查企业', 'you do not belong to the firm concerned', 'domain.md §4.11a'),
  isInvestigator: rule('您不是本案调查人员', 'you are not an investigator of this case', '律手册 Art 34'),
  areInvestigatorsComplete: rule(
    '调查人员不得少于两人，请先补足',
    'there must be two investigators; name the missing one first',
    '罚法 Art 42; 律手册 Art 34',
  ),
  isInvestigatorMissing: rule('调查人员已足两人', 'there are two investigators already', '律手册 Art 34'),
  isInvestigatorNamed: rule(
    '该人员不是本案调查人员',
    'this person does not investigate the case',
    '罚法 Art 43',
  ),
  isRecusalAsked: rule('没有待决定的回避申请', 'no recusal is asked for', '罚法 Art 43'),
  isRecusalSettled: rule('回避申请尚未决定', 'a request for recusal is not decided yet', '罚法 Art 43'),
  areInvestigatorsUntied: rule(
    '调查人员须为在职账号，且与被调查企业无任职、持股、亲属等关联',
    'an investigator must be known and free of any tie to the firm',
    '罚法 Art 43; domain.md §4.4',
  ),
  areInvestigatorsNoRivals: rule(
    'W2：调查人员不得来自二十四个月内服务或投标同一小区的竞争企业',
    'W2: nobody of a competitor that serves, served or bid for the same estate within 24 months may investigate',
    'domain.md §4.4 W2',
  ),
  areInvestigatorsUninvolved: rule(
    'E10：已经办或已回避的人员不能调查',
    'E10: whoever handled the matter, or stepped back from it, cannot investigate it',
    'domain.md E10; 中证协 Art 3',
  ),
  isClerkOutside: rule(
    'V1：您正在办理该会员的维权申请，须由其他工作人员经办',
    'V1: you work on a request for help of this member; another clerk must handle this',
    'domain.md §4.6 V1; E10',
  ),
  areInvestigatorsOutside: rule(
    'V1：正在办理该会员维权申请的人员不能调查',
    'V1: whoever works on a request for help of this member cannot investigate it',
    'domain.md §4.6 V1; E10',
  ),
  isDocumentsAsked: rule('企业没有申请查阅材料', 'the firm has not asked for documents', 'domain.md §4.4'),
  isDefenceReopened: rule(
    '申辩期已过；有正当理由的，可在二十八日内申请重新申辩',
    'the time for the defence is over; with good cause it can be reopened within 28 days',
    '律手册 Art 32; CRT (analog)',
  ),
  isDefenceOver: rule('重新申辩期尚未结束', 'the reopened time for the defence is not over', '律手册 Art 32'),
  isDefaulted: rule(
    '只有未申辩且未再申请的，才能申请重新申辩',
    'only an unused defence can be reopened, and once',
    'CRT (analog)',
  ),
  isReopeningInTime: rule(
    '申请重新申辩须在申辩期届满后二十八日内',
    'reopening must be asked for within 28 days after the defence lapsed',
    'CRT (analog)',
  ),
  isReopeningAsked: rule('没有重新申辩的申请', 'nobody asked to reopen the defence', 'CRT (analog)'),
  isGranted: fork('未同意', 'it was not granted'),
  isFreeOfPrivilegedFiles: rule(
    'M4：调解中提交的材料不得作为警示证据',
    'M4: what was said in a mediation is no evidence here',
    '特邀 Art 22; 在调 Art 18',
  ),
  isNoPriceComparison: rule(
    'G-PRICE(a)：不得与协会价目、均价、参考价或同行价格比较；只收企业自身文件',
    "G-PRICE (a): no comparison with any price list, average or reference; only the firm's own documents",
    'domain.md §4.4 G-PRICE (a), (b); 反垄断法 Art 21',
  ),
  isFirstExtension: rule('调查只能延长一次', 'the investigation is extended once only', 'domain.md §4.4'),
  meetsEvidenceStandard: rule(
    'W4：证据未达到该等级的标准（L1一项记录，L2两项独立证据，L3以上书证或机关认定）',
    'W4: the evidence does not carry this level (L1 one record, L2 two independent, L3 and above documentary or official)',
    'domain.md §4.4 W4',
  ),
  isNotAnonymousOnly: rule(
    'W5：仅有匿名来源的，不得作出L3以上处理',
    'W5: anonymous sources alone never reach L3',
    'domain.md §4.4 W5',
  ),
  hasLimbForLevel: rule(
    'G-PRICE(c)：没有属于协会处理的指控，只能建议不作处理',
    'G-PRICE (c): nothing is left that the association may decide; only "no measure" can be proposed',
    'domain.md §4.4 G-PRICE (c)',
  ),
  isAssignedCounsel: rule('已指定其他法律顾问', 'another counsel is assigned', 'domain.md §4.4'),
  isCounsel: rule('该人员不是法律顾问', 'this person is no counsel', 'domain.md §4.4'),
  isReportFreeOfPricePhrases: rule(
    'G-PRICE(e)：调查报告含有涉价用语，法制审核不得通过，请退回修改',
    'G-PRICE (e): the report carries price phrases; it cannot pass the legal review, return it',
    'domain.md §4.4 G-PRICE (e), §1.6; 反垄断法 Art 21, 56',
  ),
  isTextFreeOfPricePhrases: rule(
    'G-PRICE(d)(e)：正文含有涉价用语（如低于指导价、统一收费标准、抵制低价），任何人不得签发',
    'G-PRICE (d), (e): the text carries price phrases (below a guide price, uniform fees, boycott of low prices); nobody may sign it',
    'domain.md §4.4 G-PRICE (d), (e), §1.6; 反垄断法 Art 21, 56',
  ),
  isNoMeasure: fork('报告建议了处理等级', 'the report proposes a measure'),
};
