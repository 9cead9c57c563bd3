import { Type } from 'class-transformer';
import {
  IsArray,
  IsInt,
  IsMobilePhone,
  IsOptional,
  IsPositive,
  IsString,
  Length,
  ValidateNested,
} from 'class-validator';
import { NoPayload } from './event-rule.js';
import { Label } from './label.js';
import { Identity, Narrative } from './narrative.js';
import { payloadSchema } from './payload-schema.js';

class Point {
  @IsString()
  @Length(1, 20)
  @Narrative()
  @Label('诉求', 'What is asked')
  asked: string;
}

class Base {
  @IsMobilePhone('zh-CN')
  @Identity()
  @Label('电话', 'Telephone')
  phone: string;
}

class Filing extends Base {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Point)
  points: Point[];

  @ValidateNested()
  @Type(() => Point)
  main: Point;

  @IsOptional()
  @IsInt()
  @IsPositive()
  amount?: number;
}

const pointSchema = {
  type: 'object',
  properties: { asked: { title: '诉求', type: 'string', minLength: 1, maxLength: 20, 'x-narrative': true } },
  required: ['asked'],
  additionalProperties: false,
};

describe('the schema of a payload class', () => {
  it('holds nested and inherited fields, marks and labels', () => {
    expect(payloadSchema(Filing)).toEqual({
      type: 'object',
      properties: {
        phone: { title: '电话', type: 'string', format: 'mobile-phone', 'x-identity': true },
        points: { type: 'array', items: pointSchema },
        main: pointSchema,
        amount: { type: 'integer', exclusiveMinimum: 0 },
      },
      required: expect.arrayContaining(['phone', 'points', 'main']) as unknown,
      additionalProperties: false,
    });
    expect(payloadSchema(Filing).required).not.toContain('amount');
  });

  it('is told in the language asked for', () => {
    expect(payloadSchema(Filing, 'en').properties?.['phone']?.title).toBe('Telephone');
  });

  it('is made once', () => {
    expect(payloadSchema(Filing)).toBe(payloadSchema(Filing, 'zh-CN'));
  });

  it('allows nothing for an event without payload', () => {
    expect(payloadSchema(NoPayload)).toEqual({ type: 'object', properties: {}, additionalProperties: false });
  });
});
