import { basename } from 'node:path';
import { text } from '#kernel/text.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { CommandFailure, EXIT } from '../../house/exit-codes.js';
import { complaintRow } from '../../import/complaint-row.js';
import { encodingOf } from '../../import/encoding.js';
import { formatOf, sourceRows } from '../../import/source-rows.js';
import type { Letter, LetterBox } from './letter.js';
import { LETTERS, type Measured } from './measured.js';

type Fields = Readonly<Record<string, unknown>>;

/** Topics that belong to developers and telecoms; everything else may concern a property firm. */
const OTHERS_TOPIC = /交房|产权|网络|通信/;
const UTILITY = /停水|停电|停气|供水|供电|供气|燃气|水压|水电气/;
const DANGER = /困人|被困|着火|起火|火灾|漏电|触电|坠落|燃气泄漏|煤气泄漏|塌/;
const LONG_TEXT = 1_000;

/** The letters of a file as `heyi import` reads them, and how they spread over months, weekdays and hours. */
export async function lettersOfFile(
  file: string,
  kind: CaseKind,
): Promise<{ box: LetterBox; measured: Measured }> {
  const categories = new Set((kind.categories ?? []).map(({ id }) => id));
  const groups = new Map<string, Letter[]>();
  const rows: Fields[] = [];
  for await (const { fields } of sourceRows(file, formatOf(file), await encodingOf(file))) {
    if (!fields) continue;
    const mapped = complaintRow(fields, categories);
    if ('problem' in mapped) continue;
    const letter = letterOf(fields, mapped.sourceId, mapped.input);
    const group = letter.twins ?? letter.id;
    groups.set(group, [...(groups.get(group) ?? []), letter]);
    rows.push(fields);
  }
  if (rows.length === 0)
    throw new CommandFailure(`${file} 中没有可用的来信\nThere is no usable letter in ${file}`, EXIT.usage);
  const name = basename(file);
  return {
    box: {
      groups: [...groups.values()],
      source: text(`${name}（${rows.length} 件）`, `${name} (${rows.length} letters)`),
    },
    measured: measure(rows),
  };
}

function letterOf(fields: Fields, id: string, input: Fields): Letter {
  const title = String(input['title']);
  const body = String(input['text']);
  const urgency = DANGER.test(title)
    ? 'emergency'
    : UTILITY.test(title)
      ? 'utility'
      : body.length > LONG_TEXT
        ? 'complex'
        : 'normal';
  return {
    id,
    title,
    text: body,
    category: String(input['category']),
    urgency,
    isOurs: !OTHERS_TOPIC.test(String(fields['topic'] ?? '')),
    twins: typeof fields['dup_group'] === 'string' ? fields['dup_group'] : null,
  };
}

/** Counts of the file; where it has too little to count, the house default stays. */
function measure(rows: readonly Fields[]): Measured {
  const months = Array.from({ length: 12 }, () => 0);
  const weekdays = Array.from({ length: 7 }, () => 0);
  const hours = Array.from({ length: 24 }, () => 0);
  for (const { submitted_at: at } of rows) {
    const [, year, month, day, hour] = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d))?/.exec(String(at ?? '')) ?? [];
    if (!year) continue;
    months[Number(month) - 1]! += 1;
    weekdays[(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay() + 6) % 7]! += 1;
    if (hour) hours[Number(hour)]! += 1;
  }
  const days = rows
    .map((row) => row['reply_days'])
    .filter((value): value is number => typeof value === 'number' && value >= 0);
  return {
    months: enough(months, LETTERS.months),
    weekdays: enough(weekdays, LETTERS.weekdays),
    hours: enough(hours, LETTERS.hours),
    replyDays: days.length >= ENOUGH ? quantilesOf(days) : LETTERS.replyDays,
  };
}

/** Fewer say nothing about a year. */
const ENOUGH = 100;
const enough = (counted: readonly number[], otherwise: readonly number[]) =>
  counted.reduce((sum, one) => sum + one, 0) >= ENOUGH ? counted : otherwise;

/** 21 evenly spaced quantiles, the least and the greatest included. */
export function quantilesOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return Array.from(
    { length: 21 },
    (_, i) => sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * i) / 20))] as number,
  );
}
