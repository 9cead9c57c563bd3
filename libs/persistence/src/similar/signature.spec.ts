import fc from 'fast-check';
import { jaccard, SIMILAR_FROM, shingles, similarityBands } from './signature.js';

const sharesBand = (a: string, b: string) => {
  const bands = new Set(similarityBands(a));
  return similarityBands(b).some((band) => bands.has(band));
};

const STORY =
  '我们小区三号楼的电梯从上个月开始经常停运，多次打电话给物业都说已经报修，但是到今天还没有人来修理，老人上下楼非常不方便，希望协会督促处理。';

describe('the likeness of texts', () => {
  it('white space, punctuation and full-width forms do not count', () => {
    expect(similarityBands(STORY)).toEqual(similarityBands(`　　${STORY.replaceAll('，', ' , ')}\n`));
  });

  it('a text with a changed sentence is found', () => {
    const changed = STORY.replace('希望协会督促处理', '请尽快给个说法，谢谢');
    expect(jaccard(shingles(STORY), shingles(changed))).toBeGreaterThan(SIMILAR_FROM);
    expect(sharesBand(STORY, changed)).toBe(true);
  });

  it('another matter is not', () => {
    const other = '物业公司没有公示今年的公共收益账目，业主要求公开停车费和广告费的收支情况。';
    expect(jaccard(shingles(STORY), shingles(other))).toBeLessThan(0.1);
  });

  it('an empty text is like nothing', () => {
    expect(jaccard(shingles(''), shingles(''))).toBe(0);
  });

  it('the same text always has the same bands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        expect(similarityBands(text)).toEqual(similarityBands(text)),
      ),
    );
  });
});
