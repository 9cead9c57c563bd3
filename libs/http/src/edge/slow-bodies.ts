import type { FastifyInstance } from 'fastify';
import { takesFile } from './accept-uploads.js';

/**
 * Cuts the line of whoever sends a small body slowly: sockets are few. Node knows one time limit for all routes, and
 * that one has to be long enough for files.
 */
export function cutSlowBodies(server: FastifyInstance, afterMs: number): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const { headers, raw } = request;
    if ((headers['content-length'] ?? headers['transfer-encoding']) !== undefined && !takesFile(request)) {
      const timer = setTimeout(() => raw.complete || raw.destroy(), afterMs).unref();
      for (const end of ['end', 'close']) raw.once(end, () => clearTimeout(timer));
    }
    done();
  });
}
