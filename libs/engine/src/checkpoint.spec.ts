import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { sha256 } from '#kernel/canonical-json.js';
import {
  type Checkpoint,
  checkpointText,
  checkSeries,
  differenceFrom,
  FIRST_PREV,
  type Head,
  isSigned,
  rootOf,
} from './checkpoint.js';

const pair = generateKeyPairSync('ed25519');
const key = pair.publicKey.export({ format: 'der', type: 'spki' }).toString('base64');

function taken(number: number, heads: readonly Head[], prev: string, by: KeyObject = pair.privateKey) {
  const body = checkpointText({
    number,
    at: `2026-03-0${number}T16:00:00.000Z`,
    cases: heads.length,
    root: rootOf(heads),
    prev,
    key,
  });
  const checkpoint: Checkpoint = { body, signature: sign(null, Buffer.from(body), by).toString('base64') };
  return { checkpoint, heads };
}

const A = { caseId: 'a', seq: 3, hash: sha256('a3') };
const B = { caseId: 'b', seq: 1, hash: sha256('b1') };
const first = taken(1, [A, B], FIRST_PREV);
const second = taken(2, [{ ...A, seq: 5, hash: sha256('a5') }], sha256(first.checkpoint.body));

describe('a series of checkpoints', () => {
  it('is in order when each follows the one before it', () => {
    expect(checkSeries([first, second])).toEqual([]);
    expect(checkSeries([first, second], [key])).toEqual([]);
  });

  it('has one digest for its heads, in whatever order they are read', () => {
    expect(rootOf([A, B])).toBe(rootOf([B, A]));
    expect(rootOf([A])).not.toBe(rootOf([A, B]));
  });

  it.each([
    [
      'a head was changed',
      [{ ...first, heads: [A, { ...B, hash: sha256('other') }] }, second],
      /checkpoint 1.*heads/,
    ],
    ['one is missing', [second], /number 1 is missing/],
    ['the first was replaced', [taken(1, [A], FIRST_PREV), second], /checkpoint 2 does not follow/],
    [
      'another key signed it',
      [taken(1, [A, B], FIRST_PREV, generateKeyPairSync('ed25519').privateKey), second],
      /checkpoint 1 is not signed/,
    ],
    [
      'a byte of it was flipped',
      [
        {
          ...first,
          checkpoint: { ...first.checkpoint, body: first.checkpoint.body.replace('03-01', '03-02') },
        },
        second,
      ],
      /checkpoint 1 is not signed/,
    ],
  ])('is found out when %s', (_, series, problem) => {
    expect(checkSeries(series).join('\n')).toMatch(problem);
  });

  it('trusts only the keys that it is told to, when it is told', () => {
    expect(checkSeries([first], ['another']).join()).toMatch(/unknown key/);
  });

  it('never takes a signature that is no signature', () => {
    expect(isSigned({ ...first.checkpoint, signature: 'nonsense' }, key)).toBe(false);
    expect(isSigned(first.checkpoint, 'no key')).toBe(false);
  });

  it('is compared with what somebody kept outside', () => {
    const series = [first.checkpoint, second.checkpoint];
    expect(differenceFrom(second.checkpoint, series)).toBeNull();
    expect(differenceFrom(second.checkpoint, [first.checkpoint])).toMatch(/older than checkpoint 2/);
    expect(differenceFrom(taken(1, [B], FIRST_PREV).checkpoint, series)).toMatch(
      /not the one that was published/,
    );
  });
});
