import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import {
  type Checkpoint,
  checkSeries,
  differenceFrom,
  type Head,
  readCheckpoint,
} from '#engine/checkpoint.js';
import { checkChain } from '#engine/replay.js';
import type { ExportLine } from '#persistence/checkpoint/history-export.js';
import type { Finding } from '#persistence/verify/verify-cases.js';
import { CommandFailure, EXIT } from '../house/exit-codes.js';

export interface ExportReport {
  readonly cases: number;
  readonly events: number;
  readonly checkpoints: number;
  readonly findings: readonly Finding[];
  readonly problems: readonly string[];
}

interface Trust {
  readonly kept?: readonly Checkpoint[];
  readonly trusted?: readonly string[];
}

/** Checks an exported file with nothing but the file: chains, heads, signatures. Throws when it is no such file. */
export async function verifyExport(
  path: string,
  { kept = [], trusted = [] }: Trust = {},
): Promise<ExportReport> {
  const chains = new Map<string, { caseNo: string; hashes: readonly string[] }>();
  const series: { checkpoint: Checkpoint; heads: readonly Head[] }[] = [];
  const findings: Finding[] = [];
  let events = 0;
  for await (const line of linesOf(path)) {
    if ('case' in line) {
      const fault = checkChain(line.case, line.entries);
      if (fault) findings.push({ caseId: line.case, caseNo: line.caseNo, ...fault });
      chains.set(line.case, { caseNo: line.caseNo, hashes: line.entries.map(({ hash }) => hash) });
      events += line.entries.length;
    } else if ('checkpoint' in line) {
      series.push(line);
      findings.push(...line.heads.flatMap((head) => lost(head, line.checkpoint, chains)));
    }
  }
  const checkpoints = series.map(({ checkpoint }) => checkpoint);
  const problems = [
    ...checkSeries(series, trusted),
    ...kept.flatMap((one) => differenceFrom(one, checkpoints) ?? []),
  ];
  return { cases: chains.size, events, checkpoints: series.length, findings, problems };
}

function lost(
  { caseId, seq, hash }: Head,
  checkpoint: Checkpoint,
  chains: ReadonlyMap<string, { readonly caseNo: string; readonly hashes: readonly string[] }>,
): Finding[] {
  const chain = chains.get(caseId);
  const found = chain?.hashes[seq - 1];
  if (found === hash) return [];
  const { number, at } = readCheckpoint(checkpoint);
  const what =
    found === undefined
      ? `is missing, though checkpoint ${number} of ${at} signed it (the tail was cut)`
      : `is not what checkpoint ${number} of ${at} signed`;
  return [{ caseId, caseNo: chain?.caseNo ?? caseId, seq, what }];
}

async function* linesOf(path: string): AsyncGenerator<ExportLine> {
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number += 1;
    if (text.trim() === '') continue;
    const line = parsed(text, path, number);
    if (number === 1 && !('export' in line)) throw notAnExport(path, number);
    yield line;
  }
  if (number === 0) throw notAnExport(path, 1);
}

function parsed(text: string, path: string, number: number): ExportLine {
  try {
    return JSON.parse(text) as ExportLine;
  } catch {
    throw notAnExport(path, number);
  }
}

function notAnExport(path: string, line: number): CommandFailure {
  return new CommandFailure(
    `${path} 第 ${line} 行不是历史导出文件（由 heyi history export 生成）。\nLine ${line} of ${path} is not a history export (made by heyi history export).`,
    EXIT.usage,
  );
}
