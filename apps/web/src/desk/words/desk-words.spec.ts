import { en } from './en/index.js';
import { zh } from './zh/index.js';

const HAN = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/;

/** `inbox.heading`, and for texts that take values `inbox.count/1`. */
function keysOf(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (typeof value === 'function') return [`${path}${key}/${value.length}`];
    return typeof value === 'object' ? keysOf(value as object, `${path}${key}.`) : [`${path}${key}`];
  });
}

function textsOf(words: object): string[] {
  return Object.values(words).flatMap((value) => {
    if (typeof value === 'function')
      return [String((value as (...some: string[]) => string)('7', '7', '7', '7'))];
    return typeof value === 'object' ? textsOf(value as object) : [String(value)];
  });
}

it('the desk says the same in both languages', () => {
  expect(keysOf(en)).toEqual(keysOf(zh));
});

it('no text is empty, and English is English', () => {
  expect([...textsOf(zh), ...textsOf(en)].filter((text) => text.trim() === '')).toEqual([]);
  expect(textsOf(en).filter((text) => HAN.test(text) && text !== '中文')).toEqual([]);
});
