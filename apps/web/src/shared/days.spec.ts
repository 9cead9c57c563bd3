import { dayInWords, endInWords, momentInWords, todayHere } from './days.js';

it('a period that ends at midnight ends with the day before', () => {
  expect(endInWords('2026-11-24T00:00:00.000+08:00', 'zh-CN')).toBe('2026年11月23日周一 24:00');
  expect(endInWords('2026-11-23T09:30:00.000Z', 'zh-CN')).toBe(
    momentInWords('2026-11-23T17:30:00+08:00', 'zh-CN'),
  );
});

it('today is the day in Zhuhai, wherever the reader is', () => {
  expect(todayHere(new Date('2026-03-01T16:30:00Z'))).toBe('2026-03-02');
  expect(dayInWords('2026-03-02', 'en')).toBe('Mon, March 2, 2026');
});
