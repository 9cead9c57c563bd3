import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsMobilePhone,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import * as fc from 'fast-check';
import { NoPayload } from './event-rule.js';
import { Label } from './label.js';
import { Identity, Narrative } from './narrative.js';
import { validatePayload } from './validate-payload.js';

class Contact {
  @IsMobilePhone('zh-CN')
  @Identity()
  @Label('联系电话', 'Telephone')
  phone: string;
}

class Point {
  @IsString()
  @MaxLength(5)
  @Narrative()
  asked: string;
}

class File {
  @ValidateNested()
  @Type(() => Contact)
  contact: Contact;

  @IsArray()
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => Point)
  points: Point[];

  @IsOptional()
  @IsInt()
  @Min(1)
  amount?: number;

  @IsIn(['a', 'b'])
  kind: string;

  @IsOptional()
  @IsString({ each: true })
  tags?: string[];
}

const rule = { payload: File };
const good = () => ({ contact: { phone: '13800138000' }, points: [{ asked: '停水' }], kind: 'a' });
const problemsOf = (plain: unknown, payload: { payload: new () => object } = rule) => {
  const result = validatePayload(payload, plain);
  return result.ok ? [] : result.problems.map(({ field, code }) => `${field} ${code}`);
};

describe('validating a payload', () => {
  it('gives an instance of the event class, nested classes included', () => {
    const result = validatePayload(rule, good());
    expect(result.ok && result.instance).toBeInstanceOf(File);
    expect(result.ok && result.instance.contact).toBeInstanceOf(Contact);
    expect(result.ok && result.instance.points[0]).toBeInstanceOf(Point);
  });

  it('names each wrong field by its path, and says so in both languages', () => {
    const result = validatePayload(rule, {
      ...good(),
      contact: { phone: '12' },
      points: [{ asked: '123456' }],
    });
    expect(result).toEqual({
      ok: false,
      problems: [
        {
          field: 'contact.phone',
          code: 'isMobilePhone',
          message: { zh: '联系电话：必须是有效的手机号码', en: 'Telephone: must be a mobile number' },
        },
        {
          field: 'points.0.asked',
          code: 'maxLength',
          message: { zh: '最多 5 个字', en: 'must have at most 5 characters' },
        },
      ],
    });
  });

  it('refuses fields that the event does not have, at any depth', () => {
    expect(problemsOf({ ...good(), extra: 1 })).toEqual(['extra whitelistValidation']);
    expect(problemsOf({ ...good(), contact: { phone: '13800138000', extra: 1 } })).toEqual([
      'contact.extra whitelistValidation',
    ]);
  });

  it('reads null as "not given"', () => {
    const result = validatePayload(rule, { ...good(), amount: null });
    expect(result.ok && 'amount' in result.instance && result.instance.amount !== undefined).toBe(false);
    expect(problemsOf({ ...good(), kind: null })).toEqual(['kind isIn']);
  });

  it('does not take a list for a single value, nor the other way round', () => {
    expect(problemsOf({ ...good(), contact: [] })).toEqual(['contact isObject']);
    expect(problemsOf({ ...good(), contact: [{ phone: '13800138000' }] })).toEqual(['contact isObject']);
    expect(problemsOf({ ...good(), points: { asked: '停水' } })).toContain('points isArray');
    expect(problemsOf({ ...good(), points: [[{ asked: '停水' }]] })).toEqual(['points.0 isObject']);
    expect(problemsOf({ ...good(), tags: 'one' })).toEqual(['tags isArray']);
  });

  it.each([null, undefined, 1, 'text', [], [good()]])('refuses %j as a whole', (plain) => {
    expect(problemsOf(plain)).toEqual([' isObject']);
  });

  it('refuses names that reach into JavaScript itself', () => {
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const plain: unknown = JSON.parse(
        JSON.stringify(good()).replace('"points"', `"${name}":{"x":1},"points"`),
      );
      expect(problemsOf(plain)).toEqual([`${name} forbiddenName`]);
    }
    expect(problemsOf(JSON.parse('{"contact":{"__proto__":{"phone":"13800138000"}}}'))).toEqual([
      'contact.__proto__ forbiddenName',
    ]);
  });

  it('refuses text that cannot be stored', () => {
    expect(problemsOf({ ...good(), tags: ['a\0b'] })).toEqual(['tags.0 unstorableText']);
    expect(problemsOf({ ...good(), tags: ['\ud83c'] })).toEqual(['tags.0 unstorableText']);
    expect(problemsOf({ ...good(), tags: ['𠮷'] })).toEqual([]);
  });

  it('refuses what is nested deeper than any event', () => {
    let deep: unknown = 'end';
    for (let depth = 0; depth < 13; depth += 1) deep = { in: deep };
    expect(problemsOf({ ...good(), tags: [deep] })[0]).toMatch(/nestedTooDeep$/);
  });

  it('honours what a class wants transformed', () => {
    class Spaced {
      @Transform(({ value }) => (typeof value === 'string' ? value.trim() : (value as unknown)))
      @IsIn(['a', 'b'])
      kind: string;
    }
    class Outer {
      @ValidateNested()
      @Type(() => Spaced)
      inner: Spaced;
    }
    const result = validatePayload({ payload: Outer }, { inner: { kind: ' a ' } });
    expect(result.ok && result.instance.inner.kind).toBe('a');
  });

  it('lets a constraint bring its own words', () => {
    class Odd {
      @ValidateBy(
        { name: 'isOdd', validator: { validate: (value) => Number(value) % 2 === 1 } },
        { context: { says: { zh: '必须是单数', en: 'must be odd' } } },
      )
      number: number;
    }
    const result = validatePayload({ payload: Odd }, { number: 2 });
    expect(result.ok ? [] : result.problems).toEqual([
      { field: 'number', code: 'isOdd', message: { zh: '必须是单数', en: 'must be odd' } },
    ]);
  });

  it('takes no field at all for an event without payload', () => {
    expect(problemsOf({}, { payload: NoPayload })).toEqual([]);
    expect(problemsOf({ anything: 1 }, { payload: NoPayload })).toEqual(['anything whitelistValidation']);
  });

  it('never throws and never lets a value of another type through', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('contact', 'points', 'amount', 'kind', 'tags'), fc.jsonValue()),
        (plain) => {
          const result = validatePayload(rule, plain);
          if (!result.ok) return;
          expect(typeof result.instance.contact.phone).toBe('string');
          expect(result.instance.points.every((point) => typeof point.asked === 'string')).toBe(true);
        },
      ),
    );
  });
});
