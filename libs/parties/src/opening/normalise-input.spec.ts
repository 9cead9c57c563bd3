import { IsEmail, IsOptional, IsString, Matches, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { IsDay } from '#machines/contract/fields.js';
import { normaliseInput, tidyText } from './normalise-input.js';

class Contact {
  @Matches(/^[+0-9][0-9 -]{4,19}$/)
  phone: string;

  @IsEmail()
  email: string;
}

class Filing {
  @IsString()
  text: string;

  @IsDay()
  occurredOn: string;

  @ValidateNested()
  @Type(() => Contact)
  contact: Contact;

  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => Contact)
  others?: Contact[];
}

const normalise = (input: unknown) => normaliseInput(input, Filing);

describe('what is tidied before validation', () => {
  it.each([
    ['电梯\t停运', '电梯 停运'],
    ['电梯\u00a0停运\u3000两天', '电梯 停运 两天'],
    ['第一行_x000D_\n第二行\r\n第三行\r第四行', '第一行\n第二行\n第三行\n第四行'],
    ['电\u200b梯\ufeff停\u2060运', '电梯停运'],
    ['\u202e倒着写\u202c', '倒着写'],
    ['电\u200d梯', '电梯'],
  ])('%j becomes %j', (given, tidied) => expect(tidyText(given)).toBe(tidied));

  it.each([
    '👨‍👩‍👧 一家三口',
    '👩🏽‍🔧 师傅',
    '𠮷字与扩展区字𬱖',
    '葛\u{E0100}城',
    '，。！？“”《》…— １２３',
    ' 前后空格 ',
    '=cmd|x',
    '${x} {{y}}',
    'a\0b',
    '\ud83c',
  ])('%j stays as it is', (text) => expect(tidyText(text)).toBe(text));

  it('makes full-width digits and signs narrow in codes, never in prose', () => {
    expect(
      normalise({
        text: '１２３号楼',
        occurredOn: '２０２６－０９－３０',
        contact: { phone: ' １３８００００１２３４ ', email: 'ａ＠example．com' },
      }),
    ).toEqual({
      text: '１２３号楼',
      occurredOn: '2026-09-30',
      contact: { phone: '13800001234', email: 'a@example.com' },
    });
  });

  it('reaches into lists of nested objects', () => {
    expect(normalise({ others: [{ phone: '１２３４５' }] })).toEqual({ others: [{ phone: '12345' }] });
  });

  it.each([null, 1, true, [], 'text'])('leaves %j to validation', (input) =>
    expect(normalise(input)).toEqual(input),
  );

  it('keeps names that validation must refuse', () => {
    expect(Object.keys(normalise(JSON.parse('{"__proto__":{"x":1}}')) as object)).toEqual(['__proto__']);
  });

  it('survives nesting that no event has', () => {
    let deep: unknown = 'end';
    for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
    expect(() => normalise({ text: deep })).not.toThrow();
  });
});
