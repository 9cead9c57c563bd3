import type { FastifyReply } from 'fastify';
import { sha256 } from '#kernel/canonical-json.js';

/** Sends text that changes only with the program: the browser keeps it and asks whether it is still the same. */
export function sendCached(reply: FastifyReply, type: string, body: string): void {
  const etag = `"${sha256(body).slice(0, 32)}"`;
  void reply.headers({
    etag,
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'accept-language',
  });
  const known = reply.request.headers['if-none-match'];
  if (known !== undefined && known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))
    void reply.code(304).send();
  else void reply.header('content-type', type).send(body);
}
