import { CalendarFileError, diffYear, parseCalendarFile } from './calendar-file.js';
import { statutoryGaps } from './statutory-gaps.js';

const SOURCE = '国务院办公厅关于2027年部分节假日安排的通知';
const json = (days: unknown, more: object = {}) =>
  JSON.stringify({ year: 2027, source: SOURCE, days, ...more }, null, 1);
const newYear = { date: '2027-01-01', kind: 'holiday', name: '元旦' };

function problems(content: string | Uint8Array, options?: { year?: number }): [number, string][] {
  try {
    parseCalendarFile(content, options);
  } catch (error) {
    expect(error).toBeInstanceOf(CalendarFileError);
    const { problems, code, text } = error as CalendarFileError;
    expect(code).toBe('CALENDAR.BAD_FILE');
    for (const { line, zh, en } of problems) {
      expect(text.zh).toContain(`第${line}行：${zh}`);
      expect(text.en).toContain(`line ${line}: ${en}`);
    }
    return problems.map(({ line, en }) => [line, en]);
  }
  throw new Error('the file was accepted');
}

describe('a calendar file', () => {
  it('in JSON gives the days in order, named in both languages', () => {
    const sunday = { date: '2027-01-03', kind: 'workday', name: '元旦' };
    const custom = { date: '2027-12-20', kind: 'holiday', name: '澳门回归纪念日' };
    expect(parseCalendarFile(json([custom, sunday, newYear]))).toEqual({
      year: 2027,
      source: SOURCE,
      days: [
        { ...newYear, name: { zh: '元旦', en: "New Year's Day" }, source: SOURCE },
        { ...sunday, name: { zh: '元旦', en: "New Year's Day" }, source: SOURCE },
        { ...custom, name: { zh: '澳门回归纪念日', en: '澳门回归纪念日' }, source: SOURCE },
      ],
    });
  });

  it('in CSV takes the year from its days and the source from the caller', () => {
    const csv =
      '\uFEFFdate,kind,name\r\n2027-09-15,holiday,中秋\r\n\r\n2027-10-03,holiday,"国庆节、中秋节"\r\n';
    const parsed = parseCalendarFile(csv, { source: SOURCE });
    expect(parsed).toMatchObject({ year: 2027, source: SOURCE });
    expect(parsed.days.map(({ name }) => name)).toEqual([
      { zh: '中秋节', en: 'Mid-Autumn Festival' },
      { zh: '国庆节、中秋节', en: 'National Day, Mid-Autumn Festival' },
    ]);
  });

  it('may be bytes in UTF-8 or GB18030', () => {
    const utf8 = new TextEncoder().encode('\uFEFFdate,kind,name\n2027-01-01,holiday,元旦\n');
    const gb = Uint8Array.from([
      ...new TextEncoder().encode('date,kind,name\n2027-01-01,holiday,'),
      0xd4,
      0xaa,
      0xb5,
      0xa9,
    ]);
    for (const bytes of [utf8, gb]) expect(parseCalendarFile(bytes).days[0]?.name.zh).toBe('元旦');
  });

  it('lists every bad line of a CSV at once', () => {
    const csv = [
      'date,kind,name',
      '2027-01-01,holiday,元旦',
      '2027-02-30,holiday,春节',
      '2027-01-01,holiday,元旦',
      '2026-12-31,holiday,元旦',
      '2027-01-04,workday,元旦',
      '2027-05-01,vacation,',
      '2027-05-02,holiday',
    ].join('\n');
    expect(problems(csv)).toEqual([
      [3, 'no such date "2027-02-30", write 2027-01-01'],
      [4, '2027-01-01 is already on line 2'],
      [5, '2026-12-31 is not in 2027'],
      [6, '2027-01-04 is no weekend day, so no make-up workday'],
      [7, 'unknown kind "vacation", use holiday or workday'],
      [7, 'the name is missing'],
      [8, '3 columns are wanted, there are 2'],
    ]);
  });

  it('lists every bad item of JSON with the line on which it begins', () => {
    const content = `{ "year": 2027, "source": "通知 [1], {2}",
  "days": [
    { "date": "2027-01-01", "kind": "holiday", "name": "元旦" },
    { "date": "2028-01-01", "kind": "holiday", "name": "a, { [" },
    {
      "date": 20270103, "kind": "holiday", "name": "元旦" },
    null, { "date": "2027-01-01", "kind": "holiday", "name": "元旦" }
  ] }`;
    expect(problems(content)).toEqual([
      [4, '2028-01-01 is not in 2027'],
      [5, 'no such date "20270103", write 2027-01-01'],
      [7, 'no such date "", write 2027-01-01'],
      [7, 'unknown kind "", use holiday or workday'],
      [7, 'the name is missing'],
      [7, '2027-01-01 is already on line 3'],
    ]);
  });

  it.each([
    ['', 1, 'the first line must be date,kind,name'],
    ['day,type,title\n2027-01-01,holiday,元旦', 1, 'the first line must be date,kind,name'],
    ['date,kind,name\n', 1, 'the file holds no days'],
    ['date,kind,name\n2027-01-01,holiday,"元旦', 2, 'not complete CSV'],
    ['{\n"year": 2027,\n oops }', 3, 'not complete JSON'],
    ['[1]', 1, 'an object {"year", "source", "days"} is wanted'],
    [json([]), 1, 'the file holds no days'],
    [json([newYear], { year: '2027' }), 1, 'year must be a four-digit year'],
    [json([newYear], { source: ' ' }), 1, 'source must name the notice'],
    [json({}), 1, 'days must be an array'],
    [json([newYear], { yaer: 1 }), 1, 'unknown field "yaer"'],
  ])('%j is refused', (content, line, message) => {
    expect(problems(content)).toEqual([[line, expect.stringContaining(message)]]);
  });

  it('of another year than the wanted one is refused', () => {
    expect(problems(json([newYear]), { year: 2028 })).toEqual([[1, expect.stringContaining('2028')]]);
    expect(problems('date,kind,name\n2027-01-01,holiday,元旦', { year: 2028 })).toEqual([
      [2, '2027-01-01 is not in 2028'],
    ]);
  });

  it('shows which statutory days it leaves out', () => {
    const gaps = statutoryGaps(parseCalendarFile(json([newYear])));
    expect(gaps).toHaveLength(12);
    expect(gaps).toContain('2027-10-01');
    expect(gaps).not.toContain('2027-01-01');
  });
});

describe('diffYear', () => {
  const day = (date: string, kind: 'holiday' | 'workday' = 'holiday', source = 'a') => ({
    date,
    kind,
    name: { zh: '元旦', en: "New Year's Day" },
    source,
  });

  it('tells added, removed and changed days apart', () => {
    const before = [day('2027-01-03', 'workday'), day('2027-01-02'), day('2027-01-01')];
    const after = [day('2027-01-04'), day('2027-01-03'), day('2027-01-01', 'holiday', 'b')];
    expect(diffYear(before, after)).toEqual({
      added: [day('2027-01-04')],
      removed: [day('2027-01-02')],
      changed: [{ before: day('2027-01-03', 'workday'), after: day('2027-01-03') }],
    });
  });

  it('of a year with itself is empty', () => {
    const days = [day('2027-01-01')];
    expect(diffYear(days, days)).toEqual({ added: [], removed: [], changed: [] });
  });
});
