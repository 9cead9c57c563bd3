import { trustedProxies } from './trusted-proxies.js';

const trusts = trustedProxies(['loopback', '10.1.0.0/16', '192.0.2.7', '2001:db8::/32']);

it.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1', '10.1.2.3', '192.0.2.7', '2001:db8:1::1'])(
  '%s is believed',
  (address) => expect(trusts(address)).toBe(true),
);

it.each(['10.2.0.1', '192.0.2.8', '::ffff:10.2.0.1', '2001:db9::1', '', 'loopback', '10.1.2.3, 127.0.0.1'])(
  '%j is not',
  (address) => expect(trusts(address)).toBe(false),
);

it('an empty list believes nobody', () => expect(trustedProxies([])('127.0.0.1')).toBe(false));
