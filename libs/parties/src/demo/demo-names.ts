/** Made up; the first accounts have these, in their order. */
const CHOSEN =
  '陆知微 祁安澜 温若谷 邵听雨 骆明舟 岑守正 沈星渡 卫怀瑾 柏以宁 傅清和 卓云起 连海生 裴砚秋 盛归帆 瞿望舒 尹南乔 苗半夏 季思齐 宁远山 古月白 闵秋实 关山越 简书言 单以墨 甄如故 蓝见川 桂一诺 翁晚舟 乐长风 戚小满 钟亦然 辛未央 耿星河 车同轨 路漫之'.split(
    ' ',
  );
const SURNAMES = [...'谷易阮庄宗柯池莫鲍尤凌霍虞支管卢房缪解应丁宣邓郁杭洪包诸左'];
const GIVEN =
  '听澜 知夏 怀远 若川 以安 望山 鹤鸣 清越 既明 归野 疏桐 云舒 牧之 照晚 南枝 行舟 如歌 予怀 静姝 长庚 令仪 思源 拾光 向晚 见素 抱朴 修齐 和光 停云 观复 若拙'.split(
    ' ',
  );

/** A name for the account at this place of the list: the chosen ones first, then combinations that do not repeat. */
export function demoName(place: number): string {
  const next = place - CHOSEN.length;
  return CHOSEN[place] ?? `${SURNAMES[next % SURNAMES.length]}${GIVEN[next % GIVEN.length]}`;
}
