import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PAGE = join(process.cwd(), 'docs', 'security', 'asvs.md');
const page = readFileSync(PAGE, 'utf8');

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has; they come first in each. */
const REQUIREMENTS: Readonly<Record<string, number>> = {
  '1.1': 2,
  '1.2': 9,
  '1.3': 11,
  '1.4': 3,
  '1.5': 2,
  '2.1': 3,
  '2.2': 3,
  '2.3': 4,
  '2.4': 1,
  '3.2': 2,
  '3.3': 4,
  '3.4': 6,
  '3.5': 5,
  '3.7': 2,
  '4.1': 3,
  '4.2': 1,
  '4.3': 2,
  '4.4': 4,
  '5.1': 1,
  '5.2': 3,
  '5.3': 2,
  '5.4': 3,
  '6.1': 3,
  '6.2': 12,
  '6.3': 4,
  '6.4': 4,
  '6.5': 5,
  '6.6': 3,
  '6.8': 4,
  '7.1': 3,
  '7.2': 4,
  '7.3': 2,
  '7.4': 5,
  '7.5': 2,
  '7.6': 2,
  '8.1': 2,
  '8.2': 3,
  '8.3': 1,
  '8.4': 1,
  '9.1': 3,
  '9.2': 4,
  '10.1': 2,
  '10.2': 2,
  '10.3': 4,
  '10.4': 11,
  '10.5': 5,
  '10.6': 2,
  '10.7': 3,
  '11.1': 2,
  '11.2': 3,
  '11.3': 3,
  '11.4': 4,
  '11.5': 1,
  '11.6': 1,
  '12.1': 3,
  '12.2': 2,
  '12.3': 4,
  '13.1': 1,
  '13.2': 5,
  '13.3': 2,
  '13.4': 5,
  '14.1': 2,
  '14.2': 4,
  '14.3': 3,
  '15.1': 3,
  '15.2': 3,
  '15.3': 7,
  '16.1': 1,
  '16.2': 5,
  '16.3': 4,
  '16.4': 3,
  '16.5': 3,
  '17.1': 1,
  '17.2': 4,
  '17.3': 2,
};
const STATUSES = ['done', 'partly', 'open', 'operator', 'n/a'];

interface Row {
  readonly ids: readonly string[];
  readonly status: string;
  readonly how: string;
  readonly proofs: readonly { readonly file: string; readonly title: string }[];
}

const rows = page.split('\n').flatMap((line): Row[] => {
  const [first = '', status = '', how = '', proved = ''] = line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
  const range = /^(\d+\.\d+)\.(\d+)(?: to \1\.(\d+))?$/.exec(first);
  if (!range) return [];
  const [section, from, to] = [range[1], Number(range[2]), Number(range[3] ?? range[2])];
  const ids = Array.from({ length: to - from + 1 }, (_, n) => `${section}.${from + n}`);
  const proofs = [...proved.matchAll(/`([^`]+)` “([^”]+)”/g)].map(([, file, title]) => ({
    file: String(file),
    title: String(title),
  }));
  return [{ ids, status, how, proofs }];
});

it('answers every requirement of level 2 once', () => {
  const wanted = Object.entries(REQUIREMENTS).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, n) => `${section}.${n + 1}`),
  );
  expect(rows.flatMap(({ ids }) => ids).toSorted()).toEqual(wanted.toSorted());
});

it('says of each how it stands, and why where nothing proves it', () => {
  for (const { ids, status, how } of rows) {
    expect([ids, STATUSES.includes(status)]).toEqual([ids, true]);
    expect([ids, how.length > 4]).toEqual([ids, true]);
  }
});

it('proves what it calls done, by a test or a document', () => {
  const unproved = rows.filter(
    ({ status, how, proofs }) =>
      ['done', 'partly'].includes(status) && proofs.length === 0 && !how.includes(']('),
  );
  expect(unproved.map(({ ids }) => ids)).toEqual([]);
});

it('names tests and documents that exist', () => {
  const missing = rows.flatMap(({ proofs }) => proofs).filter(({ file, title }) => !hasTest(file, title));
  expect(missing).toEqual([]);
  const links = [...page.matchAll(/\]\((\.\.[^)#]*)/g)].map(([, link]) => join(dirname(PAGE), String(link)));
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
});

function hasTest(file: string, title: string): boolean {
  if (!existsSync(file)) return false;
  const source = readFileSync(file, 'utf8');
  return ["'", '"', '`'].some((quote) => source.includes(`${quote}${title}${quote}`));
}
