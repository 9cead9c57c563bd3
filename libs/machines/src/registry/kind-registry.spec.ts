import { isHeyiError } from '#kernel/errors.js';
import { fingerprintOf } from '../contract/fingerprint.js';
import { toyKind } from '../testing/toy-kind.js';
import { KindRegistry } from './kind-registry.js';

const toy = toyKind();
const other = toyKind({ name: 'other', prefix: 'OT' });

function errorOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe('the registry of kinds', () => {
  const registry = new KindRegistry([toy, other]);

  it('finds kinds by name', () => {
    expect(registry.get('toy')).toBe(toy);
    expect(registry.has('other')).toBe(true);
    expect(registry.all()).toEqual([toy, other]);
    expect(registry.fingerprint('toy')).toBe(fingerprintOf(toy));
  });

  it.each(['missing', '', '__proto__', 'constructor'])(
    'says which kinds there are when asked for %j',
    (name) => {
      expect(registry.has(name)).toBe(false);
      const error = errorOf(() => registry.get(name));
      expect(isHeyiError(error) && [error.code, error.details]).toEqual([
        'KIND.UNKNOWN',
        { kind: name, known: 'toy, other' },
      ]);
    },
  );

  it('does not start with a kind that has a defect', () => {
    expect(() => new KindRegistry([toy, toyKind({ name: 'wrong', prefix: 'W', guards: {} })])).toThrow(
      /wrong\.kind\.ts: prefix[^]*wrong\.guards\.ts: isOpen/,
    );
  });
});
