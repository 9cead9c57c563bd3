import { maskKnowing } from './known-identity.js';

const mask = maskKnowing({ contact: { name: '林小小', phone: '138-1234 5678', email: 'lin@example.com' } });

it.each([
  ['我是林小小，请回电。', '林小小'],
  ['请打13812345678', '12345678'],
  ['请打１３８１２３４５６７８', '１２３４'],
  ['138.1234.5678', '1234'],
  ['电话 138 1234 5678 找小小', '1234 5678'],
  ['LIN@EXAMPLE.COM', 'EXAMPLE'],
])('%s no longer tells %s', (text, secret) => {
  expect(mask(text)).not.toContain(secret);
});

it('leaves everything else as it was written', () => {
  expect(mask('电梯停了3次，费用$1,200（含税）。')).toBe('电梯停了3次，费用$1,200（含税）。');
});

it('masks by form alone when nothing is known, and ignores what is too short to be found', () => {
  expect(maskKnowing(null)('请打13812345678')).not.toContain('12345678');
  expect(maskKnowing({ contact: { name: '李', phone: '110' } })('李子园110号')).toContain('李子园');
});

it('takes names for text, not for a pattern', () => {
  expect(maskKnowing({ name: 'A.*$&(' })('A.*$&( and AXYZ')).toContain('AXYZ');
});
