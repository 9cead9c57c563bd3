import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { EdgeSettings } from '#config/edge-settings.js';
import { networkOf } from '#parties/limits/network-of.js';
import { MAX_HEADERS } from './limits.js';
import { trustedProxies } from './trusted-proxies.js';

/** Nobody may hold all the sockets: so many for the process, and so many for one address that is no proxy of ours. */
export function limitSockets(server: Server, edge: EdgeSettings): void {
  const isProxy = trustedProxies(edge.trustedProxies);
  const open = new Map<string, number>();
  server.maxConnections = edge.sockets;
  server.maxHeadersCount = MAX_HEADERS;
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    if (isProxy(address)) return;
    const network = networkOf(address);
    const count = (open.get(network) ?? 0) + 1;
    if (count > edge.socketsPerAddress) {
      socket.destroy();
      return;
    }
    open.set(network, count);
    socket.once('close', () => {
      const left = (open.get(network) ?? 1) - 1;
      if (left > 0) open.set(network, left);
      else open.delete(network);
    });
  });
}
