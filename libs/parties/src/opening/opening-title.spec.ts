import { text } from '#kernel/text.js';
import { openingTitle } from './opening-title.js';

const kind = {
  label: text('诚信警示', 'integrity warning'),
  opening: 'REPORT_CLUE',
  codes: {
    'ASSESS.breach': { falsePromise: text('另一事件', 'another event') },
    'REPORT_CLUE.breach': { falsePromise: text('虚假承诺', 'false promise') },
  },
};
const titleOf = (payload: object, narrative: object) => openingTitle(kind, { payload, narrative } as never);

describe('the title of a new case', () => {
  it('is the one that was given, on one line and not too long', () => {
    expect(titleOf({}, { title: ' 电梯\n停运 ' })).toBe('电梯 停运');
    expect([...titleOf({}, { title: '😤'.repeat(200) })]).toHaveLength(120);
  });

  it('is never made of other words: whoever sees the case would read what is kept from them', () => {
    expect(titleOf({ breach: 'falsePromise' }, { text: '我是隔壁企业的张三' })).toBe('诚信警示：虚假承诺');
    expect(titleOf({}, { text: '我是隔壁企业的张三' })).toBe('诚信警示');
  });
});
