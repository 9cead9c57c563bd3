import type { Socket } from 'node:net';
import { randomUUID } from 'node:crypto';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { PROBLEM_TYPE, problemOf } from '../problem/problem.js';

const TOO_LATE = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

/** What is not even HTTP (two lengths, a bad chunk, too many headers): 400 and the line is cut. 408 for what came too slowly. */
export function refuseBrokenHttp(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) socket.write(error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? TOO_LATE : badRequest());
  socket.destroySoon();
}

function badRequest(): string {
  const body = JSON.stringify(problemOf(new HeyiError(ERRORS.inputNotJson), 'zh-CN', randomUUID()));
  return (
    `HTTP/1.1 400 Bad Request\r\nContent-Type: ${PROBLEM_TYPE}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` +
    `Connection: close\r\n\r\n${body}`
  );
}
