import { PRICE_PHRASES, type PricePhrase, pricePhrasesIn } from './price-phrases.js';

const FORBIDDEN: readonly (readonly [words: string, code: PricePhrase])[] = [
  ['该公司报价低于协会指导价', 'belowBenchmark'],
  ['投标价格明显低于行业均价百分之二十', 'belowBenchmark'],
  ['低于全市平均价', 'belowBenchmark'],
  ['收费低于参考价', 'belowBenchmark'],
  ['以低于市场价的报价进入', 'belowBenchmark'],
  ['以低于成本价竞标', 'belowBenchmark'],
  ['低于成本', 'belowBenchmark'],
  ['达不到本会公布的指导价', 'belowBenchmark'],
  ['报价低于行业收费水平', 'belowBenchmark'],
  ['各会员单位收费不得低于每平方米2.5元', 'priceFloor'],
  ['报价不能低于去年水平', 'priceFloor'],
  ['物业费不低于1.8元/平方米', 'priceFloor'],
  ['严禁低于成本报价', 'priceFloor'],
  ['应遵守最低收费标准', 'priceFloor'],
  ['请参照协会指导价执行', 'tradeBenchmark'],
  ['与行业参考价不符', 'tradeBenchmark'],
  ['偏离行业平均收费', 'tradeBenchmark'],
  ['应执行统一收费标准', 'uniformFee'],
  ['统一的物业费标准', 'uniformFee'],
  ['会员单位应统一报价', 'uniformFee'],
  ['违反自律价', 'selfDisciplinePrice'],
  ['破坏价格自律', 'selfDisciplinePrice'],
  ['请全体会员抵制低价', 'boycott'],
  ['共同抵制该企业的低价行为', 'boycott'],
  ['会员不得擅自降价', 'boycott'],
  ['恶意低价竞争', 'lowPriceCompetition'],
  ['以低价抢占项目', 'lowPriceCompetition'],
  ['挑起价格战', 'lowPriceCompetition'],
  ['The bid is below the association’s guide price.', 'belowBenchmark'],
  ['Its fee is lower than the industry average price', 'belowBenchmark'],
  ['offered services below cost', 'belowBenchmark'],
  ['priced under the market rate', 'belowBenchmark'],
  ['members shall not charge less than the agreed fee', 'priceFloor'],
  ['Prices must not be lower than last year', 'priceFloor'],
  ['a minimum fee for all members', 'priceFloor'],
  ['contrary to the industry reference price', 'tradeBenchmark'],
  ['a uniform fee for all estates', 'uniformFee'],
  ['breach of the self-discipline price', 'selfDisciplinePrice'],
  ['members should boycott low-price offers', 'boycott'],
  ['asks others not to undercut', 'boycott'],
  ['malicious low-price competition', 'lowPriceCompetition'],
  ['predatory pricing', 'lowPriceCompetition'],
];

describe('words that no warning may carry (G-PRICE)', () => {
  it.each(FORBIDDEN)('%s', (words, code) => {
    expect(pricePhrasesIn(words)).toContain(code);
  });

  it('covers every code', () => {
    expect(new Set(FORBIDDEN.map(([, code]) => code))).toEqual(new Set(Object.keys(PRICE_PHRASES)));
  });
});

describe('the same words in disguise', () => {
  it.each([
    '低 于 协 会 指 导 价',
    '低于\n行业\t均价',
    '低于“协会”（指导价）',
    '低·于—行业…均价',
    '低於協會指導價',
    '低於行業均價',
    '低\u200b于\u200d成本\ufeff价',
    '低于　行业　均价',
    'ＢＥＬＯＷ ｔｈｅ ＩＮＤＵＳＴＲＹ ａｖｅｒａｇｅ ｐｒｉｃｅ',
    'below\nthe  industry—average\tprice',
    'b\u00adelow the market price',
    '惡意低價競爭',
    '統一收費標準',
    '抵、制、低、价',
    '<b>低于</b><i>协会指导价</i>',
  ])('%j', (words) => {
    expect(pricePhrasesIn(words)).not.toEqual([]);
  });
});

describe('harmless words that look like them', () => {
  it.each([
    '企业未在小区公示收费标准',
    '应按规定公示收费标准与服务内容',
    '统一在公告栏公示收费项目',
    '该公司的报价与投标文件不符',
    '向业委会成员作出的承诺与投标文件不一致',
    '投标文件承诺保安六人，实际四人，低于合同约定人数',
    '电梯维保次数不得低于每月两次',
    '整改期限不得低于十五日',
    '服务质量低于合同约定的等级',
    '拒绝移交物业服务费账目',
    '停水停电催交物业费',
    '成本测算表与投标文件不一致',
    '经政府指导价备案的收费已公示',
    '不得向业主收取合同以外的费用',
    '会员单位应当统一着装',
    '挪用公共收益二十万元',
    'The fee schedule was not displayed on the estate.',
    'The quotation differs from the tender documents.',
    'Staffing is below the level agreed in the contract.',
    'It refused to hand over the records of service fees.',
    'The firm charges owners fees that the contract does not name.',
    'under the contract the price list must be displayed',
    '',
  ])('%s', (words) => {
    expect(pricePhrasesIn(words)).toEqual([]);
  });

  it('does not read two texts as one', () => {
    expect(pricePhrasesIn('人数低于', '行业均价公示栏')).not.toContain('belowBenchmark');
  });

  it('looks through every field and passes over those that were not written', () => {
    expect(pricePhrasesIn(undefined, '服务不到位', '恶意低价竞争')).toEqual(['lowPriceCompetition']);
    expect(pricePhrasesIn()).toEqual([]);
  });
});

it('takes no time over a text as long as a report may be', () => {
  const long = '低于'.repeat(20_000) + 'below the '.repeat(5_000);
  expect(pricePhrasesIn(long)).toEqual([]);
});
