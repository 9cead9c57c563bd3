import fc from 'fast-check';
import { maskEmail, maskName, maskPhone, maskText } from './masking.js';

// Every name and number below is made up.
describe('masking names', () => {
  it.each([
    ['张三', '张**'],
    ['陶若渝', '陶**'],
    ['欧阳明舒', '欧阳**'],
    ['欧阳', '欧**'],
    ['阿依努尔·示例', '阿**'],
    ['𠮷田示例', '𠮷**'],
    ['Sample Person', 'S** P**'],
    ['  张三 ', '张**'],
    ['', ''],
  ])('%s is shown as %s', (name, shown) => expect(maskName(name)).toBe(shown));
});

describe('masking telephone numbers', () => {
  it.each([
    ['13800001234', '138****1234'],
    ['138 0000 1234', '138****1234'],
    ['+86 138-0000-1234', '+86 138****1234'],
    ['008613800001234', '+86 138****1234'],
    ['１３８００００１２３４', '138****1234'],
    ['0756-2000034', '0756-****34'],
    ['(0756)2000034', '0756-****34'],
    ['010-60000034', '010-****34'],
    ['2000034', '****34'],
    ['', ''],
  ])('%s is shown as %s', (phone, shown) => expect(maskPhone(phone)).toBe(shown));
});

it('masks an e-mail address up to its domain', () =>
  expect(maskEmail('sample.person@example.com')).toBe('s***@example.com'));

describe('masking free text', () => {
  it.each([
    ['请打13800001234联系我', '请打138****1234联系我'],
    ['请打１３８００００１２３４联系我', '请打138****1234联系我'],
    ['电话+86-138-0000-1234。', '电话+86 138****1234。'],
    ['座机0756-2000034转801', '座机0756-****34'],
    ['座机：2000034', '座机：*****34'],
    ['微信号 sample_wx01，加我', '微信号 *********01，加我'],
    ['身份证440402199001010018，见附件', '身份证****************18，见附件'],
    ['身份证44040219900101001x', '身份证****************1x'],
    ['卡号 6222 0000 0000 0000 123 请退款', '卡号 ***************0123 请退款'],
    ['粤C12345堵住消防通道', '粤C*****堵住消防通道'],
    ['新能源车粤C·D12345占位', '新能源车粤C*****占位'],
    ['邮箱 sample@example.com', '邮箱 s***@example.com'],
    ['邮箱ｓａｍｐｌｅ＠ｅｘａｍｐｌｅ．ｃｏｍ', '邮箱s***@example.com'],
    ['我住3栋2单元502室，天花板漏水', '我住3栋2单元***室，天花板漏水'],
    ['12座A1203漏水', '12座***漏水'],
    ['五号楼1802房', '五号楼***房'],
    ['3-1-502漏水', '3-***漏水'],
    ['五零二室漏水', '***室漏水'],
    ['我叫陶若渝，是业主', '我叫陶**，是业主'],
    ['我叫张三住在这里', '我叫张**住在这里'],
    ['联系人：欧阳明舒', '联系人：欧阳**'],
    ['客服陶若渝女士态度很差', '客服陶**女士态度很差'],
  ])('%s → %s', (text, shown) => expect(maskText(text)).toBe(shown));

  it.each([
    '3栋电梯停运两天，共62户受影响',
    '案件TS-2026-000123，2026-09-30前答复',
    '欠费1200元，面积89.5平方米',
    '已拨打12345热线和110',
    '2025年每户涨价500元，房价1203元',
    '业主方便时再来，业主要求公示',
    '一二三期共用消防通道',
  ])('leaves alone what says nothing about anybody: %s', (text) => expect(maskText(text)).toBe(text));

  it('never shows a mobile number, whatever stands around it', () => {
    const around = fc.string({
      unit: fc.constantFrom('水', '，', ' ', 'a', '：', '电', '话', '-', '\n'),
      maxLength: 10,
    });
    const number = fc.tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }));
    fc.assert(
      fc.property(around, number, around, (before, [second, rest], after) => {
        const phone = `1${second}${String(rest).padStart(9, '0')}`;
        expect(maskText(before + phone + after)).not.toContain(phone);
      }),
    );
  });

  // A pattern that takes more than time in proportion would not come back from this before the test is given up.
  it.each(['a', '1', '3-', '电话', '一', '张', 'a@', '粤C'])('comes back from 200,000 times %s', (unit) => {
    expect(typeof maskText(unit.repeat(200_000))).toBe('string');
  });
});
