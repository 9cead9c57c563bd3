import { isIPv4, isIPv6 } from 'node:net';

const MAPPED = '::ffff:';

/**
 * Whom an address stands for when attempts are counted: an IPv4 address for itself, an IPv6 address for its /64, which
 * one household or one server has to itself. Whatever is no address stands for itself.
 */
export function networkOf(address: string): string {
  const lower = address.toLowerCase();
  if (lower.startsWith(MAPPED) && isIPv4(lower.slice(MAPPED.length))) return lower.slice(MAPPED.length);
  // A zone (fe80::1%eth0) is the name of an interface of this computer.
  const plain = lower.split('%', 1)[0] as string;
  if (!isIPv6(plain)) return lower;
  const [front = '', back] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::');
  const groups = front === '' ? [] : front.split(':');
  const missing = back === undefined ? 0 : 8 - groups.length - (back === '' ? 0 : back.split(':').length);
  const whole = [...groups, ...Array.from({ length: missing }, () => '0'), ...(back ? back.split(':') : [])];
  return `${whole.slice(0, 4).join(':')}::/64`;
}
