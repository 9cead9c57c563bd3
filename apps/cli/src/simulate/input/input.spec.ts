import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { civilDateOf } from '#kernel/calendar/civil-date.js';
import { complaint } from '#machines/kinds/complaint/complaint.kind.js';
import { Stream } from '../random.js';
import { arrivals, monthsLater } from './arrivals.js';
import { lettersOfFile, quantilesOf } from './letters-of-file.js';
import { madeUpLetters } from './made-up-letters.js';
import { FIRMS, HOTLINE, HOUSING_OFFICE, LETTERS } from './measured.js';

describe('when letters arrive', () => {
  const moments = arrivals(4_000, '2025-01-01', '2026-01-01', LETTERS, Stream.of(1));

  it('is in order and within the months asked for', () => {
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
    expect(civilDateOf(new Date(moments[0] as number)) >= '2025-01-01').toBe(true);
    expect(civilDateOf(new Date(moments.at(-1) as number)) < '2026-01-01').toBe(true);
  });

  it('follows the hours and months that were counted', () => {
    const hourOf = (moment: number) => new Date(moment + 8 * 3_600_000).getUTCHours();
    const share = (hours: readonly number[]) =>
      moments.filter((moment) => hours.includes(hourOf(moment))).length / moments.length;
    const total = LETTERS.hours.reduce((sum, one) => sum + one, 0);
    expect(share([10])).toBeCloseTo((LETTERS.hours[10] as number) / total, 1);
    expect(share([2, 3, 4, 5])).toBeLessThan(0.03);
    const inMonth = (month: string) =>
      moments.filter((moment) => civilDateOf(new Date(moment)).slice(5, 7) === month).length;
    expect(inMonth('08')).toBeGreaterThan(inMonth('02') * 1.8);
  });

  it('counts months as people do', () => {
    expect(monthsLater('2025-01-01', 12)).toBe('2026-01-01');
    expect(monthsLater('2025-01-31', 1)).toBe('2025-02-28');
    expect(monthsLater('2024-11-15', 3)).toBe('2025-02-15');
  });
});

describe('the house defaults', () => {
  it.each([
    ['replies', LETTERS.replyDays],
    ['answers', HOTLINE.answerDays],
    ['offices', HOUSING_OFFICE.shareOfTime],
  ])('are 21 rising quantiles: %s', (_, quantiles) => {
    expect(quantiles).toHaveLength(21);
    expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b));
  });

  it('has as many months, weekdays and hours as there are', () => {
    expect([LETTERS.months.length, LETTERS.weekdays.length, LETTERS.hours.length]).toEqual([12, 7, 24]);
    expect(FIRMS.disputedExplanation).toBeGreaterThan(FIRMS.disputedRelief);
  });
});

describe('letters', () => {
  it('are made up, the same for the same seed', () => {
    const box = madeUpLetters(300, Stream.of(1));
    expect(box).toEqual(madeUpLetters(300, Stream.of(1)));
    const letters = box.groups.flat();
    expect(letters.length).toBeGreaterThanOrEqual(300);
    expect(letters.some(({ isOurs }) => !isOurs)).toBe(true);
    expect(letters.some(({ urgency }) => urgency === 'emergency')).toBe(true);
    expect(box.groups.some((group) => group.length > 1)).toBe(true);
  });

  it('are read from a file, with what the file tells about time', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'heyi-letters-'));
    try {
      const file = join(folder, 'letters.jsonl');
      const rows = Array.from({ length: 120 }, (_, index) => ({
        id: `x-${index}`,
        title: index === 0 ? '电梯困人' : '停车收费不明',
        text: '小区停车收费没有公示，请督促处理。',
        topic: index === 1 ? '交房与产权' : '停车车位',
        submitted_at: '2024-03-05T21:10:00',
        reply_days: index,
        dup_group: index < 3 ? 'x-0' : null,
      }));
      writeFileSync(file, `${rows.map((row) => JSON.stringify(row)).join('\n')}\nnot json\n`);
      const { box, measured } = await lettersOfFile(file, complaint);
      const letters = box.groups.flat();
      expect(letters).toHaveLength(120);
      expect(box.groups[0]).toHaveLength(3);
      expect(letters[0]).toMatchObject({ id: 'x-0', urgency: 'emergency', isOurs: true });
      expect(letters[1]?.isOurs).toBe(false);
      expect(measured.hours[21]).toBe(120);
      expect(measured.months[2]).toBe(120);
      expect(measured.weekdays[1]).toBe(120);
      expect(measured.replyDays[10]).toBe(60);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('quantiles hold the least, the middle and the greatest', () => {
    const quantiles = quantilesOf([5, 1, 4, 2, 3]);
    expect([quantiles[0], quantiles[10], quantiles[20]]).toEqual([1, 3, 5]);
  });
});
