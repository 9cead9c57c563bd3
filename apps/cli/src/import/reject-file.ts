import { createWriteStream, type WriteStream } from 'node:fs';
import type { SourceRow } from './source-rows.js';

export interface Reason {
  readonly zh: string;
  readonly en: string;
}

/** Collects refused rows, whole and with line and reason, so that they can be corrected and imported again. Made when first needed. */
export class RejectFile {
  private stream: WriteStream | undefined;
  count = 0;

  constructor(readonly path: string) {}

  add(row: Pick<SourceRow, 'line' | 'raw'>, reasons: readonly Reason[], id?: string): void {
    this.stream ??= createWriteStream(this.path, { flags: 'w' });
    this.stream.write(`${JSON.stringify({ line: row.line, id, reasons, raw: row.raw })}\n`);
    this.count += 1;
  }

  async close(): Promise<void> {
    const { stream } = this;
    if (stream) await new Promise<void>((resolve) => stream.end(resolve));
  }
}
