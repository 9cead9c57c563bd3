import { BlockList, isIP } from 'node:net';

/** Whether an address is one of the proxies that may say who the client is (`X-Forwarded-For`). */
export function trustedProxies(names: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const name of names.flatMap((one) => (one === 'loopback' ? ['127.0.0.0/8', '::1'] : [one]))) {
    const [address = '', bits] = name.split('/');
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}
