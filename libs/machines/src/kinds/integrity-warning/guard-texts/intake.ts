import { fork, rule } from './text.js';

/** The clue, its limbs, filing and the fast track. */
export const INTAKE_TEXTS = {
  isFirmKnown: rule('名录中没有这家企业', 'the directory does not know this firm', 'domain.md §4.4'),
  isNotInTheFuture: rule('行为日期不能在将来', 'the act cannot lie in the future', 'domain.md §4.4'),
  isMember: rule(
    '协会只能处理会员单位；请移送主管部门',
    'the association can only deal with its members; refer it to an authority',
    '章程 Art 18(5); domain.md §3.5',
  ),
  isNoLongerMember: rule('企业仍是会员', 'the firm is still a member', 'domain.md §7.14'),
  namesBreach: rule(
    'G-PRICE(c)：仅有低价或贿赂指控的，只能移送价格、市场监管等机关',
    'G-PRICE (c): an allegation of a low price or of bribery alone can only be referred to the authorities',
    'domain.md §4.4 G-PRICE (c); 价格法 Art 14, 40',
  ),
  hasLimbLeft: rule(
    'G-PRICE(c)：已没有属于协会处理的指控，只能移送或结案',
    'G-PRICE (c): nothing is left that the association may decide; refer it or close it',
    'domain.md §4.4 G-PRICE (c)',
  ),
  isLimbOpen: rule('该分项不在查办中', 'this limb is not being examined', 'domain.md §4.4'),
  isStrikeable: rule(
    '贿赂线索不能剔除，须移送市场监管或公安机关',
    'a hint of bribery cannot be struck out; refer it to the market regulator or the police',
    'domain.md §4.4 G-PRICE (b)',
  ),
  isPriceLimbSettled: rule(
    'G-PRICE：低价分项须先剔除或移送，任何人不得例外',
    'G-PRICE: the price limb must be struck out or referred first; nobody may pass over this',
    'domain.md §4.4 G-PRICE; 反垄断法 Art 21, 56',
  ),
  isBriberyReferred: rule(
    'G-PRICE(b)：贿赂线索须先移送机关',
    'G-PRICE (b): the hint of bribery must be referred first',
    'domain.md §4.4 G-PRICE (b)',
  ),
  isCompetentForLimb: rule(
    '该机关无权处理此分项',
    'this authority is not competent for the limb',
    'domain.md §4.4 G-PRICE (b), (c)',
  ),
  isCompetentAgency: rule(
    '该机关无权处理仍未移送的低价或贿赂分项',
    'this authority is not competent for the price or bribery limb that is still open',
    'domain.md §4.4 G-PRICE (b), (c)',
  ),
  mayOnlyBeReferred: rule(
    '仍有属于协会处理的会员违规指控，不能只移送',
    'a breach by a member is alleged; the association has to examine it',
    'domain.md §4.4',
  ),
  mayDecideFiling: rule(
    '立案决定尚未移交监督委员会主任',
    'the decision on filing has not passed to the chair',
    'domain.md §4.4 (timeout of preliminary)',
  ),
  isActUnmeasured: rule(
    'W3：一事不再罚。本企业另有同类案件，请核对并列出属于另一行为的案件',
    'W3: one measure per act. There is another case of the same kind; look at it and name it if it is another act',
    'domain.md §4.4 W3; 中证协-type rule',
  ),
  isUndisputed: rule(
    'W1：直接提醒须事实无争议',
    'W1: a reminder at once needs undisputed facts',
    'domain.md §4.4 W1',
  ),
  isHarmless: rule(
    'W1：已造成损害的不能直接提醒',
    'W1: harm was done; no reminder at once',
    'domain.md §4.4 W1',
  ),
  hasOneRecord: rule('W4：提醒函至少须有一项记录', 'W4: a reminder needs one record', 'domain.md §4.4 W4'),
  isFirstInPeriod: rule(
    'W1：十二个月内并非首次，不能直接提醒',
    'W1: not the first within twelve months; no reminder at once',
    'domain.md §4.4 W1',
  ),
  isInformerToTell: rule('没有待告知的线索提供人', 'there is no informer to be told', '市监 Art 31'),
  isNobodyToTell: fork('仍须告知线索提供人', 'the informer is still to be told', '市监 Art 31'),
};
