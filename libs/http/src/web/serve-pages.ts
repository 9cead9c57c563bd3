import type { FastifyInstance, FastifyRequest } from 'fastify';
import { treeOf } from './page-addresses.js';
import type { WebPages } from './web-pages.js';

/**
 * Addresses of pages are no routes: the pages themselves know what is behind them. A link into the middle gets the same
 * page; a browser at an address that nobody knows gets one that says so. Programs get a problem, as everywhere.
 */
export function servePages(server: FastifyInstance, pages: WebPages): void {
  server.addHook('onRequest', async (request, reply) => {
    if (!isForPages(request)) return;
    await pages.send(request, reply);
    // Tells the server that this request has its answer.
    return reply;
  });
}

function isForPages(request: FastifyRequest): boolean {
  if (!request.is404 || !['GET', 'HEAD'].includes(request.method)) return false;
  const path = request.url.split('?')[0] as string;
  if (path === '/api' || path.startsWith('/api/')) return false;
  return treeOf(path) !== null || (request.headers.accept ?? '').includes('text/html');
}
