import { cursorOf, readCursor } from './cursor.js';

const id = '01a20000-0000-7000-8000-000000000001';
const coded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

it.each(['2026-03-02T02:00:00.000Z', 'infinity'])('a place at %s comes back as it was', (at) => {
  expect(readCursor(cursorOf({ at, id }))).toEqual({ at, id });
});

it.each([
  '',
  'x',
  coded([]),
  coded(['now', id]),
  coded(['2026-99-99T02:00:00.000Z', id]),
  coded(['infinity', 'x']),
  coded([1, id]),
  coded({ at: 'infinity', id }),
  coded(['infinity', id, 1]),
  coded(["2026-03-02T02:00:00.000Z'; DROP TABLE task; --", id]),
])('%j is not one of ours', (cursor) => expect(() => readCursor(cursor)).toThrow(/INPUT.INVALID/));
