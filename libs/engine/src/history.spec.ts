import { createHash } from 'node:crypto';
import { chainHash, chainStart, entryOf, type EventBody, narrativeDigest } from './history.js';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const BODY: EventBody = {
  case: 'c1',
  seq: 3,
  command: 'm1',
  kind: 'parcel',
  machine: 1,
  type: 'STOP',
  payload: { b: 1, a: 2 },
  actor: { kind: 'person', id: 'anna', role: 'clerk' },
  at: '2026-03-02T02:00:00.000Z',
  state: 'sent',
};

/** Written out here by hand: whoever checks a history without this program has nothing else to go by. */
describe('the hashes of a history', () => {
  it('start from the case', () => {
    expect(chainStart('c1')).toBe(sha('heyi:c1'));
  });

  it('chain the text of an entry to the hash before it', () => {
    expect(chainHash('before', 'text')).toBe(sha('before\ntext'));
  });

  it('are taken of the canonical text: keys in order, no spaces', () => {
    const text =
      '{"actor":{"id":"anna","kind":"person","role":"clerk"},"at":"2026-03-02T02:00:00.000Z","case":"c1",' +
      '"command":"m1","kind":"parcel","machine":1,"payload":{"a":2,"b":1},"seq":3,"state":"sent","type":"STOP"}';
    expect(entryOf('before', BODY)).toEqual({
      seq: 3,
      commandId: 'm1',
      type: 'STOP',
      at: '2026-03-02T02:00:00.000Z',
      state: 'sent',
      body: text,
      prevHash: 'before',
      hash: sha(`before\n${text}`),
    });
  });

  it('hold words only under their salt', () => {
    expect(narrativeDigest('salt', { why: 'snow' })).toBe(sha('salt\n{"why":"snow"}'));
  });
});
