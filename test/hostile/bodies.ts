import { gzipSync } from 'node:zlib';
import { attack, type Attack, type Group, NOTE, sends } from './attack.js';

const JSON_TYPE = { 'content-type': 'application/json' };

/** Written by hand, as no honest program would. */
function raw(
  name: string,
  body: string | Uint8Array,
  status: number,
  code: string,
  more: Record<string, string> = {},
): Attack {
  return attack(name, 'clerk', [status, code], (who, { things }) =>
    who.send('POST', `/api/cases/${things.complaint.caseId}/events`, { ...JSON_TYPE, ...more }, body),
  );
}

const INVALID = 'INPUT.INVALID';
const nested = (levels: number) =>
  `{"type":"ADD_NOTE","payload":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}`;
const note = (payload: unknown, type: unknown = 'ADD_NOTE') => JSON.stringify({ type, payload });

export const BODIES: Group = {
  title: 'a body that is none',
  attacks: [
    raw(
      'of a million elements',
      `{"type":"ADD_NOTE","payload":{"text":[${'0,'.repeat(1_000_000)}0]}}`,
      413,
      'INPUT.TOO_LARGE',
    ),
    raw(
      'of a hundred thousand keys',
      `{${Array.from({ length: 100_000 }, (_, i) => `"k${i}":1`).join(',')}}`,
      413,
      'INPUT.TOO_LARGE',
    ),
    raw(
      'of twenty thousand keys',
      `{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":1`).join(',')}}`,
      400,
      INVALID,
    ),
    raw('of a hundred levels', nested(100), 400, INVALID),
    raw('of forty thousand levels', nested(40_000), 400, INVALID),
    raw('of forty thousand lists', `${'['.repeat(40_000)}${']'.repeat(40_000)}`, 400, INVALID),
    raw('packed', gzipSync(note(NOTE)), 415, 'INPUT.MEDIA_TYPE', { 'content-encoding': 'gzip' }),
    raw('cut off', '{"type":"ADD_NOTE","payload":{"text":"', 400, 'INPUT.NOT_JSON'),
    raw('in another alphabet', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]), 400, 'INPUT.NOT_JSON'),
    raw('of two values', '{"type":"ADD_NOTE"}{"type":"ACCEPT"}', 400, 'INPUT.NOT_JSON'),
    raw('with a comment', '{"type":"ADD_NOTE"/* */}', 400, 'INPUT.NOT_JSON'),
    raw('with NaN', '{"type":"ADD_NOTE","expectedVersion":NaN}', 400, 'INPUT.NOT_JSON'),
    ...['__proto__', 'constructor', 'prototype'].map((key) =>
      raw(
        `with the key ${key} inside`,
        `{"type":"ADD_NOTE","payload":{"text":"x","${key}":{"polluted":1}}}`,
        400,
        INVALID,
      ),
    ),
    ...['toString', 'hasOwnProperty', 'constructor', '__proto__', 'valueOf'].map((type) =>
      attack(`with the event ${type}`, 'clerk', 400, sends(type)),
    ),
    raw('with a list for the type', note(NOTE, ['ADD_NOTE']), 400, INVALID),
    raw('with an object for the type', note(NOTE, { toString: 'ADD_NOTE' }), 400, INVALID),
    raw('with a list for the payload', note([]), 400, INVALID),
    raw('with text for the payload', note('text'), 400, INVALID),
    raw('with a field that nobody knows', note({ ...NOTE, isAdmin: true }), 400, INVALID),
    raw('with an object for the words', note({ text: { $ne: '' } }), 400, INVALID),
    raw('with NUL in the words', note({ text: 'a\0b' }), 400, INVALID),
    raw(
      'with half a character in the words',
      '{"type":"ADD_NOTE","payload":{"text":"\\ud83d"}}',
      400,
      INVALID,
    ),
    raw('with words of blanks', note({ text: '\u3000\u200b \n' }), 400, INVALID),
    raw('with 100,000 words', note({ text: '长'.repeat(60_000) }), 400, INVALID),
    // Of two equal keys the last counts, everywhere: what is checked is what is done.
    attack(
      'with the type twice, the second forbidden',
      'handler',
      [403, 'CASE.ROLE_FORBIDDEN'],
      (who, { things }) =>
        who.send(
          'POST',
          `/api/cases/${things.complaint.caseId}/events`,
          JSON_TYPE,
          '{"type":"LOG_CONTACT","type":"ADD_NOTE","payload":{"text":"x"}}',
        ),
    ),
    ...[-1, 1.5, 2 ** 31, 2 ** 53, 1e300, '1', true, [1]].map((version) =>
      attack(
        `with the version ${JSON.stringify(version)}`,
        'clerk',
        [400, INVALID],
        sends('ADD_NOTE', NOTE, { expectedVersion: version }),
      ),
    ),
    ...['x'.repeat(201), 'a b', '钥匙', '\u00e9'].map((key, place) =>
      attack(`with an idempotency key of form ${place + 1}`, 'clerk', [400, INVALID], (who, { things }) =>
        who.event(
          things.complaint.caseId,
          'ADD_NOTE',
          NOTE,
          {},
          { 'idempotency-key': Buffer.from(key).toString('latin1') },
        ),
      ),
    ),
  ],
};
