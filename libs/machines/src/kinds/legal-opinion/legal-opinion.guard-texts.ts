import { text } from '#kernel/text.js';
import type { GuardText } from '../../contract/case-kind.js';
import type { GuardName } from './legal-opinion.guards.js';

/** A rule that refuses: what the person is told, and where the rule comes from. */
const rule = (zh: string, en: string, source = 'domain.md §4.8'): GuardText => ({
  says: text(zh, en),
  source,
});

/** What each guard says to the person it refuses, and the rule behind it. */
export const OPINION_GUARD_TEXTS: Readonly<Record<GuardName, GuardText>> = {
  isFirmKnown: rule('企业不在名录中', 'the firm is not in the directory', 'domain.md §4.1 G1'),
  isMember: rule('只为会员企业提供意见，请写明企业', 'only a member is advised; name the firm'),
  isOwnRequest: rule(
    '企业只能为本企业委托，且不能指定来源案件',
    'a firm asks for itself, and names no source case',
  ),
  isWallKept: rule(
    '警示与审议只能为协会委托法律意见，不接触给会员的意见',
    'the discipline file asks for the association only; advice to a member is kept from it',
    'domain.md §4.6 V1, §4.8',
  ),
  isCounselKnown: rule('不是在任的法律顾问', 'this is no counsel of the association'),
  isCounselUntied: rule(
    '利益冲突：与涉及的企业有利害关系',
    'a conflict: tied to the firm that is concerned',
    'domain.md §4.8; 律师法 Art 39',
  ),
  isCounselUninvolved: rule(
    '利益冲突：经办过本事项，或在其中为另一方提供过意见',
    'a conflict: had a part in the matter, or advised the other side in it',
    'domain.md §4.0 E10, §4.6 V1',
  ),
  isFreshCounsel: rule('该顾问已声明冲突或已被更换', 'this counsel declared a conflict or has it already'),
  isSecondCounsel: rule(
    '复核须由另一名法律顾问进行',
    'the second look is for another counsel',
    'domain.md §4.8',
  ),
  isCounsel: rule('您不是本案指派的法律顾问', 'you are not the counsel of this case'),
  isPeer: rule('您不是本案的复核顾问', 'you are not the second counsel of this case'),
  isSaidToTheAdvised: rule(
    '“对谁说”与委托不符：为会员提供的意见须选“会员企业”',
    '"said to" does not fit: advice to a member is said to the member',
    'domain.md §4.8',
  ),
  isAdvised: rule('只有委托方可以操作', 'only whoever is advised may do this'),
  isLawInForce: rule('法律文本日期不能晚于今天', 'the law cited is of a day to come'),
  isPeerWanted: {
    ...rule('不需要复核', 'no second look is needed'),
    branch: true,
  },
  isClarificationLeft: rule('请求说明的次数已用完', 'no clarification is left'),
  isClarificationOpen: rule('没有待答复的说明请求', 'no clarification is asked for'),
  isClarified: rule('说明请求尚未答复', 'a clarification is still to be given'),
};
