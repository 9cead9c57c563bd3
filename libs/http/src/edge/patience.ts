import type { EdgeSettings } from '#config/edge-settings.js';
import type { Runtime } from '#config/runtime.js';

/** Node waits sixty seconds for headers and five minutes for a body; we need far less. */
const DEFAULTS: Omit<EdgeSettings, 'trustedProxies'> = {
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 20_000,
  // Live updates hold one socket each.
  sockets: 2_000,
  // A whole office may share an address.
  socketsPerAddress: 500,
  requestsPerMinute: 1_200,
};

/** What was set, and the defaults for the rest. In production a proxy of the same machine is believed, else nobody. */
export function edgeOf({ edge = {}, production }: Pick<Runtime, 'edge' | 'production'>): EdgeSettings {
  return { trustedProxies: production ? ['loopback'] : [], ...DEFAULTS, ...edge };
}
