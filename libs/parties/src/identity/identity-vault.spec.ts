import { Keyring } from '../secrets/keyring.js';
import { IdentityVault } from './identity-vault.js';

const vault = new IdentityVault(new Keyring({ secret: 'a secret for tests, 32 letters long' }));
const contact = { contact: { name: '示例人', phone: '13800001234' } };

describe('the identity vault', () => {
  it('gives back what was sealed', () => {
    expect(vault.open('case', 'complainant', vault.seal('case', 'complainant', contact))).toEqual(contact);
  });

  it('shows nothing of it, and seals the same thing differently each time', () => {
    const [one, two] = [
      vault.seal('case', 'complainant', contact),
      vault.seal('case', 'complainant', contact),
    ];
    expect(one.sealed.includes('13800001234')).toBe(false);
    expect(one.sealed.equals(two.sealed)).toBe(false);
  });

  it('does not open for another case or role', () => {
    const sealed = vault.seal('case', 'complainant', contact);
    expect(() => vault.open('other', 'complainant', sealed)).toThrow();
    expect(() => vault.open('case', 'representative', sealed)).toThrow();
  });

  it('does not open when one bit was changed, or when it was cut', () => {
    const whole = vault.seal('case', 'complainant', contact);
    const opens = (more: object) => () => vault.open('case', 'complainant', { ...whole, ...more });
    for (const part of ['sealed', 'wrappedKey'] as const) {
      for (let place = 0; place < whole[part].length; place += 1) {
        const changed = Buffer.from(whole[part]);
        changed[place] = (changed[place] as number) ^ 1;
        expect(opens({ [part]: changed })).toThrow();
      }
      expect(opens({ [part]: whole[part].subarray(0, 20) })).toThrow();
    }
  });

  it('has a key of its own for each identity', () => {
    const [one, two] = [
      vault.seal('case', 'complainant', contact),
      vault.seal('case', 'complainant', contact),
    ];
    expect(() => vault.open('case', 'complainant', { ...one, wrappedKey: two.wrappedKey })).toThrow();
  });
});

describe('a new secret', () => {
  const OLD = 'a secret for tests, 32 letters long';
  const NEW = 'another secret, also 32 letters long';
  const vaultOf = (secret: string, previousSecret?: string) =>
    new IdentityVault(new Keyring({ secret, previousSecret }));
  const sealed = vault.seal('case', 'complainant', contact);

  it('alone opens nothing of the old one, and says which is missing', () => {
    expect(() => vaultOf(NEW).open('case', 'complainant', sealed)).toThrow(/HEYI_SECRET_PREVIOUS/);
  });

  it('beside the old one opens all, and seals anew without touching what is sealed', () => {
    const both = vaultOf(NEW, OLD);
    expect(both.open('case', 'complainant', sealed)).toEqual(contact);
    const anew = both.rewrap('case', 'complainant', sealed);
    expect(anew.keyId).not.toBe(sealed.keyId);
    const moved = { ...sealed, ...anew };
    expect(vaultOf(NEW).open('case', 'complainant', moved)).toEqual(contact);
    expect(() => vaultOf(OLD).open('case', 'complainant', moved)).toThrow();
    expect(() => both.rewrap('other', 'complainant', sealed)).toThrow();
  });
});
