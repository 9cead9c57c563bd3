import { isIP } from 'node:net';
import type { EnvironmentKeys } from './environment.keys.js';

/** How patient the server is with whoever knocks, and whom it believes. What is left out has the default of the edge. */
export interface EdgeSettings {
  /** IP addresses, networks such as 10.0.0.0/8, or `loopback`: these may say who the client is. */
  readonly trustedProxies: readonly string[];
  /** Until the headers of a request have arrived, and until all of it has. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** How long a socket without a request is kept. */
  readonly keepAliveMs: number;
  /** Sockets of one process, and of one address that is no trusted proxy. */
  readonly sockets: number;
  readonly socketsPerAddress: number;
  /** Of one address that is not signed in. */
  readonly requestsPerMinute: number;
}

export function edgeOf(keys: EnvironmentKeys): Partial<EdgeSettings> {
  const number = (value: string | undefined, times = 1) =>
    value === undefined ? undefined : Number(value) * times;
  const set: { [K in keyof EdgeSettings]?: EdgeSettings[K] | undefined } = {
    trustedProxies: keys.HEYI_TRUSTED_PROXIES === undefined ? undefined : proxies(keys.HEYI_TRUSTED_PROXIES),
    headersMs: number(keys.HEYI_HEADERS_SECONDS, 1_000),
    requestMs: number(keys.HEYI_REQUEST_SECONDS, 1_000),
    keepAliveMs: number(keys.HEYI_KEEP_ALIVE_SECONDS, 1_000),
    sockets: number(keys.HEYI_SOCKETS),
    socketsPerAddress: number(keys.HEYI_SOCKETS_PER_ADDRESS),
    requestsPerMinute: number(keys.HEYI_REQUESTS_PER_MINUTE),
  };
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
}

export function areProxies(value: string): boolean {
  return proxies(value).every(isProxy);
}

export function isWholeNumber(value: string, least: number, most: number): boolean {
  return /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most;
}

/** `none` is a list of nobody. */
function proxies(value: string): string[] {
  return value === 'none' ? [] : value.split(',').map((one) => one.trim());
}

function isProxy(one: string): boolean {
  if (one === 'loopback') return true;
  const [address = '', bits, ...more] = one.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  // A network of everybody would let anybody say who he is.
  return bits === undefined || isWholeNumber(bits, 1, version === 4 ? 32 : 128);
}
