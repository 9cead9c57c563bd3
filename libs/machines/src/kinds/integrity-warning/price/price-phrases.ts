import { type Text, text } from '#kernel/text.js';
import { asEnglish, asHan } from './plain-writing.js';

/**
 * G-PRICE (e), domain.md §4.4: words in which an association would measure a member's price or ask members not to
 * undercut. Nobody may sign such a decision (反垄断法 2022 Art 21, 56; the Beijing case of §1.6).
 */
export const PRICE_PHRASES = {
  belowBenchmark: text(
    '以低于指导价、均价、参考价、市场价或成本价立论',
    'measures a price against a guide, average, reference, market or cost price',
  ),
  priceFloor: text('要求价格不得低于某一水平', 'asks for prices not below some level'),
  tradeBenchmark: text(
    '援引协会或行业的指导价、均价、参考价',
    'cites a guide, average or reference price of the trade',
  ),
  uniformFee: text('要求统一收费标准或统一定价', 'asks for a uniform fee or price'),
  selfDisciplinePrice: text('援引自律价', 'cites a "self-discipline" price'),
  boycott: text('号召抵制低价', 'calls for a boycott of low prices'),
  lowPriceCompetition: text('以低价竞争定性', 'condemns competing by a low price'),
} as const satisfies Readonly<Record<string, Text>>;

export type PricePhrase = keyof typeof PRICE_PHRASES;

const BELOW = '(?:低于|少于|小于|不足|不到|未达到?|达不到|跌破|击穿)';
const LEVEL =
  '(?:指导价|指导费|参考价|参考费|建议价|基准价|平均价|均价|平均收费|平均水平|市场价|市场行情|行情价|成本|自律价|限价|底价|最低价|行业价|协会价|价目)';
const TRADE = '(?:本?协会|本会|行业|业内|同行|同业|会员)';
const FEES = '(?:收费|物业费|服务费|取费|计费|费率)';
const MUST_NOT = '不(?:得|能|应|可|准|许|要)?(?:擅自|随意)?';

/** On writing reduced to characters, see `asHan`. */
const HAN: Readonly<Record<PricePhrase, readonly RegExp[]>> = {
  belowBenchmark: [
    new RegExp(`${BELOW}.{0,8}?${LEVEL}`, 'u'),
    new RegExp(`${BELOW}(?:的)?${TRADE}.{0,6}?(?:收费|价格|费用|报价)(?:标准|水平)?`, 'u'),
    new RegExp(`(?:价格?|收费|报价)(?:明显|远|严重)?(?:低于|不及)${TRADE}`, 'u'),
  ],
  priceFloor: [
    new RegExp(`(?:${MUST_NOT}|严禁|禁止|切勿)(?:低于|少于|跌破).{0,12}?(?:价|费|元|成本)`, 'u'),
    new RegExp(`(?:价格?|收费|物业费|费用)(?:标准|水平)?.{0,6}?(?:${MUST_NOT}|严禁|禁止)(?:低于|少于)`, 'u'),
    /最低(?:限价|收费标准|收费价|报价标准)|价格(?:底线|下限)|收费(?:底线|下限)/u,
  ],
  tradeBenchmark: [
    new RegExp(
      `${TRADE}的?(?:统一|公布|发布|制定|推荐)?的?(?:收费|物业费|服务费)?(?:指导|参考|建议|平均|基准|最低)?(?:指导价|参考价|建议价|平均价|均价|基准价|最低价|限价|价目表)`,
      'u',
    ),
    new RegExp(`${TRADE}的?(?:统一|公布|发布|制定|推荐)?的?(?:指导|参考|平均)(?:价格|收费|费用|费率)`, 'u'),
  ],
  uniformFee: [
    new RegExp(`统一的?${FEES}的?(?:标准|价格|水平|下限)`, 'u'),
    /统一的?(?:定价|报价|价格|涨价|提价|调价)|价格(?:联盟|同盟|协议)/u,
  ],
  selfDisciplinePrice: [/自律(?:价|收费|限价|底价)|价格自律/u],
  boycott: [
    /(?:抵制|拒绝|杜绝|反对|封杀|制止).{0,8}?(?:低价|降价|压价|杀价|价格战)/u,
    /(?:不得|不准|不许|严禁|禁止|不要)(?:擅自|随意|相互|互相)?(?:降价|压价|杀价|打折|低价)/u,
  ],
  lowPriceCompetition: [
    /(?:恶意|恶性|不正当|不合理|超)的?(?:低价|压价|降价|杀价)/u,
    /(?:低价|压价|杀价)(?:恶性|恶意|不正当|无序)?(?:竞争|抢占|抢夺|抢盘|揽|倾销|中标|接管|冲击|扰乱)|价格战/u,
  ],
};

const GAP = '(?: [a-z0-9]+){0,6}?';
const PRICE = '(?:price|prices|pricing|rate|rates|fee|fees|charge|charges|tariff|tariffs)';
const STANDARD =
  '(?:guide|guideline|guidance|guided|reference|average|mean|market|industry|trade|sector|association|benchmark|recommended|suggested|minimum|floor|standard)';

/** On lower-case words with single spaces between them, see `asEnglish`. */
const ENGLISH: Readonly<Record<PricePhrase, readonly RegExp[]>> = {
  belowBenchmark: [
    new RegExp(
      `\\b(?:below|under|beneath|lower than|less than|undercuts?)\\b${GAP} ${STANDARD} (?:${STANDARD} )?${PRICE}\\b`,
    ),
    new RegExp(
      `\\b(?:below|under|lower than|less than)\\b(?: (?:the|its|their|actual|any|real))* cost(?: ${PRICE})?\\b`,
    ),
    new RegExp(
      `\\b${PRICE}\\b${GAP} (?:below|under|lower than) (?:the )?(?:industry|market|trade|sector) (?:average|level|standard)\\b`,
    ),
  ],
  priceFloor: [
    new RegExp(`\\b(?:not|never|no)\\b${GAP} (?:below|lower than|less than)\\b${GAP} ${PRICE}\\b`),
    new RegExp(`\\b${PRICE}\\b${GAP} (?:not|never|no)(?: be| fall| go)? (?:below|lower than|less than)\\b`),
    new RegExp(`\\bminimum ${PRICE}\\b|\\b(?:price|fee) floors?\\b`),
  ],
  tradeBenchmark: [
    new RegExp(`\\b(?:association|industry|trade|sector)(?: s)? (?:${STANDARD} )+${PRICE}\\b`),
    new RegExp(`\\b(?:association|industry|trade|sector)(?: s)? price lists?\\b|\\bguide prices?\\b`),
  ],
  uniformFee: [
    new RegExp(`\\b(?:uniform|unified|common|identical|agreed) (?:service |management )?${PRICE}\\b`),
  ],
  selfDisciplinePrice: [
    new RegExp(`\\bself (?:discipline|disciplined|disciplinary|regulated|regulatory) ${PRICE}\\b`),
  ],
  boycott: [
    new RegExp(
      `\\b(?:boycott|resist|reject|refuse|oppose)(?:s|ed|ing)?\\b${GAP} (?:low|lower|cheap|cut) ?${PRICE}\\b`,
    ),
    /\bundercut(?:s|ting)?\b/,
    /\bprice cut(?:s|ting)\b/,
  ],
  lowPriceCompetition: [
    new RegExp(`\\b(?:malicious|vicious|unfair|predatory|cut throat|ruinous)(?:ly)? (?:low )?${PRICE}\\b`),
    new RegExp(
      `\\blow ${PRICE} (?:competition|dumping|bidding)\\b|\\bprice wars?\\b|\\bcompet\\w*\\b${GAP} low ${PRICE}\\b`,
    ),
  ],
};

/** Codes of the phrases found in any of these words; empty when they may be signed. Pure, the same for every sender. */
export function pricePhrasesIn(...words: readonly (string | undefined)[]): PricePhrase[] {
  const whole = words.filter((part) => part !== undefined);
  const han = whole.map(asHan);
  const english = whole.map(asEnglish);
  const codes = Object.keys(PRICE_PHRASES) as PricePhrase[];
  return codes.filter(
    (code) =>
      HAN[code].some((pattern) => han.some((part) => pattern.test(part))) ||
      ENGLISH[code].some((pattern) => english.some((part) => pattern.test(part))),
  );
}
