import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { extname } from 'node:path';
import { parse } from 'csv-parse';
import { decoding, type Encoding } from './encoding.js';

/** One row of a source file: its fields, or why it could not be read. */
export interface SourceRow {
  /** Line of the file on which it starts, from 1. */
  readonly line: number;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly problem?: { readonly zh: string; readonly en: string };
  /** As found, for the reject file. */
  readonly raw: string;
  /** Bytes of the file read so far, for the progress bar. */
  readonly bytes: number;
}

export type Format = 'jsonl' | 'csv';

export function formatOf(file: string): Format {
  return extname(file).toLowerCase() === '.csv' ? 'csv' : 'jsonl';
}

/** Reads rows one by one, however long the file; a broken row is reported and the next one is read. */
export async function* sourceRows(
  file: string,
  format: Format,
  encoding: Encoding,
): AsyncGenerator<SourceRow> {
  const bytes = createReadStream(file);
  const text = bytes.pipe(decoding(encoding));
  bytes.on('error', (error) => text.destroy(error));
  yield* format === 'csv' ? csvRows(text, () => bytes.bytesRead) : jsonRows(text, () => bytes.bytesRead);
}

async function* jsonRows(text: NodeJS.ReadableStream, bytes: () => number): AsyncGenerator<SourceRow> {
  let line = 0;
  for await (const raw of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (raw.trim() === '') continue;
    yield { line, raw, bytes: bytes(), ...jsonFields(raw) };
  }
}

function jsonFields(raw: string): Pick<SourceRow, 'fields' | 'problem'> {
  try {
    const value: unknown = JSON.parse(raw);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { fields: value as Record<string, unknown> };
    return { problem: { zh: '这一行不是 JSON 对象', en: 'the line is not a JSON object' } };
  } catch {
    return { problem: { zh: '这一行不是完整的 JSON', en: 'the line is not complete JSON' } };
  }
}

interface CsvRecord {
  readonly record: Record<string, string>;
  readonly raw: string;
  readonly info: {
    readonly lines: number;
    readonly error?: Error;
    readonly columns: readonly unknown[] | boolean;
  };
}

async function* csvRows(text: NodeJS.ReadableStream, bytes: () => number): AsyncGenerator<SourceRow> {
  const skipped: SourceRow[] = [];
  const parser = text.pipe(
    parse({
      bom: true,
      columns: true,
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error, raw) => {
        skipped.push({
          line: (error as { lines?: number } | undefined)?.lines ?? 0,
          raw: String(raw ?? ''),
          bytes: bytes(),
          problem: { zh: `CSV 格式有误（${error?.code ?? ''}）`, en: `broken CSV (${error?.code ?? ''})` },
        });
      },
    }),
  );
  for await (const { record, raw, info } of parser as AsyncIterable<CsvRecord>) {
    yield* skipped.splice(0);
    const problem = info.error
      ? { zh: '列数与表头不符', en: 'the number of columns differs from the header' }
      : undefined;
    yield {
      line: info.lines,
      raw: raw.trimEnd(),
      bytes: bytes(),
      ...(problem ? { problem } : { fields: record }),
    };
  }
  yield* skipped.splice(0);
}
