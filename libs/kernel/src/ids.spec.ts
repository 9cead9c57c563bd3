import { v5 } from 'uuid';
import { derivedId, isId, newId } from './ids.js';

const SPACE = '01a2030b-74f5-7528-b037-07a09961200c';

describe('a derived id', () => {
  it.each([[['task', '登记', 3]], [['']], [['deadline', 'answer', 12]], [['a'.repeat(500)]]])(
    'is the version 5 UUID of its parts: %j',
    (parts) => {
      expect(derivedId(SPACE, ...parts)).toBe(v5(parts.join('/'), SPACE));
      expect(isId(derivedId(SPACE, ...parts))).toBe(true);
    },
  );

  it('does not ask how its namespace is spelt', () => {
    expect(derivedId(SPACE.toUpperCase(), 'x')).toBe(derivedId(SPACE, 'x'));
  });

  it('wants a UUID as its namespace', () => {
    expect(() => derivedId('not-a-uuid', 'x')).toThrow(TypeError);
    expect(() => derivedId(SPACE.slice(0, -1), 'x')).toThrow(TypeError);
  });
});

it('new ids sort by time', () => {
  const ids = Array.from({ length: 50 }, () => newId());
  expect(ids).toEqual(ids.toSorted());
});
