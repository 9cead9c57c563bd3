import { open } from 'node:fs/promises';
import { Transform } from 'node:stream';

export const ENCODINGS = ['utf-8', 'gb18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const SAMPLE_BYTES = 256 * 1024;

/** UTF-8 when the beginning of the file is valid UTF-8 (with or without a byte order mark), GB18030 otherwise. */
export async function encodingOf(file: string): Promise<Encoding> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0);
    try {
      // `stream` forgives a character that the sample cut in two.
      new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, bytesRead), { stream: true });
      return 'utf-8';
    } catch {
      return 'gb18030';
    }
  } finally {
    await handle.close();
  }
}

/** Bytes in, text out; a byte order mark is dropped, a broken byte becomes U+FFFD so that its row can be rejected. */
export function decoding(encoding: Encoding): Transform {
  const decoder = new TextDecoder(encoding);
  return new Transform({
    decodeStrings: true,
    encoding: 'utf8',
    transform: (chunk: Buffer, _encoding, done) => done(null, decoder.decode(chunk, { stream: true })),
    flush(done) {
      this.push(decoder.decode());
      done();
    },
  });
}
