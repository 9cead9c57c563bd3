import { createReadStream } from 'node:fs';
import { connect, type NetConnectOpts, type Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import type { Scan } from '../attachment.js';
import { Scanner } from './scanner.js';

const TIMEOUT_MS = 60_000;
const RETRY_SECONDS = 60;
/** clamd answers in one short line. */
const LONGEST_ANSWER = 4_096;

/** A ClamAV daemon at `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`, spoken to as clamd(8) says under INSTREAM. */
export class Clamd extends Scanner {
  private readonly place: NetConnectOpts;

  constructor(address: string) {
    super();
    const url = new URL(address);
    this.place =
      url.protocol === 'unix:'
        ? { path: decodeURIComponent(url.pathname) }
        : { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || 3310) };
  }

  async scan(path: string): Promise<Scan> {
    const answer = await this.ask(path).catch((error: unknown) => {
      throw away(error);
    });
    if (answer.endsWith(' FOUND')) throw new HeyiError(ERRORS.uploadInfected);
    if (answer !== 'stream: OK') throw away(new Error(`clamd answered: ${answer}`));
    return 'clean';
  }

  private async ask(path: string): Promise<string> {
    const socket = connect(this.place).setTimeout(TIMEOUT_MS);
    socket.on('timeout', () => socket.destroy(new Error('clamd is silent')));
    const answered = new AbortController();
    // clamd may answer and hang up before it has read everything; the answer counts, not the broken pipe.
    const sent = pipeline(framed(path), socket, { end: false, signal: answered.signal });
    sent.catch(() => {});
    try {
      return await answerOf(socket);
    } finally {
      answered.abort();
      socket.destroy();
    }
  }
}

/** INSTREAM: pieces with their length before them, and a length of zero at the end. */
async function* framed(path: string): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    yield lengthOf(piece.length);
    yield piece;
  }
  yield lengthOf(0);
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

/** The one line that ends in NUL. Rejects when the connection breaks before. */
async function answerOf(socket: Socket): Promise<string> {
  let line = '';
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    line += chunk.toString('latin1');
    if (line.includes('\0')) return line.slice(0, line.indexOf('\0')).trim();
    if (line.length > LONGEST_ANSWER) break;
  }
  throw new Error('clamd hung up');
}

function away(cause: unknown): HeyiError {
  return new HeyiError(ERRORS.scannerAway, { retryAfter: RETRY_SECONDS }, { cause });
}
