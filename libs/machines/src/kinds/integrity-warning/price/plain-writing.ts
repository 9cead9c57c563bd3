/**
 * Reduces writing to what it says, so that a space, a bracket, a full-width letter or a traditional character in the
 * middle of a word hides nothing.
 */

/** Traditional characters, and variants, of the words that the phrase check looks for; each with its simple form. */
const PAIRS =
  '於于協协會会導导價价業业參参叅参場场準准標标統统費费競竞爭争惡恶絕绝擊击壓压殺杀戰战應应許许發发佈布製制達达聯联議议' +
  '嚴严攬揽傾倾銷销奪夺搶抢盤盘亂乱擾扰衝冲無无對对內内員员務务計计報报調调漲涨線线遠远顯显隨随';

const SIMPLE: ReadonlyMap<string, string> = new Map(
  [...PAIRS.matchAll(/(.)(.)/gu)].map(([, variant = '', simple = '']) => [variant, simple]),
);

/** Simplified characters, letters and digits only, nothing between them. */
export function asHan(words: string): string {
  return [...words.normalize('NFKC').toLowerCase()]
    .map((character) => SIMPLE.get(character) ?? character)
    .join('')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Lower-case Latin words with single spaces between them. */
export function asEnglish(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
