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
    const { sealed, keyId } = vault.seal('case', 'complainant', contact);
    for (let place = 0; place < sealed.length; place += 1) {
      const changed = Buffer.from(sealed);
      changed[place] = (changed[place] as number) ^ 1;
      expect(() => vault.open('case', 'complainant', { sealed: changed, keyId })).toThrow();
    }
    expect(() => vault.open('case', 'complainant', { sealed: sealed.subarray(0, 20), keyId })).toThrow();
  });

  it('says so when the secret has changed', () => {
    const other = new IdentityVault(new Keyring({ secret: 'another secret, also 32 letters long' }));
    expect(() => other.open('case', 'complainant', vault.seal('case', 'complainant', contact))).toThrow(
      /HEYI_SECRET/,
    );
  });
});
