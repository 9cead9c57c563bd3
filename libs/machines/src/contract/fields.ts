import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateBy,
  type ValidationOptions,
} from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import { isCivilDate } from '#kernel/calendar/civil-date.js';
import { applyDecorators } from './apply-decorators.js';
import { Narrative } from './narrative.js';

/**
 * Fields that events of every kind have in common. Their sentences stand in payload/constraint-texts.ts.
 * Characters are counted as people count them: an emoji or a rare character is one.
 */

/** Words of a person, kept apart from the event (narrative.ts): `min` to `max` characters, not only blanks. */
export function Words(max: number, min = 1): PropertyDecorator {
  return applyDecorators(Narrative(), Line(max, min));
}

/** Short text that is no narrative, e.g. the docket number of a court. */
export function Line(max: number, min = 1): PropertyDecorator {
  return applyDecorators(IsString(), MinLength(min), MaxLength(max), IsReadable());
}

/** One of a closed list. */
export function OneOf(codes: Readonly<Record<string, unknown>>): PropertyDecorator {
  return IsIn(Object.keys(codes));
}

export function IsReadable(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isReadable',
      validator: { validate: (value: unknown) => typeof value === 'string' && /\S/u.test(value) },
    },
    options,
  );
}

/** An existing day, 'YYYY-MM-DD'. Whether it may lie in the future is a guard's question: only the event knows "today". */
export function IsDay(options?: ValidationOptions): PropertyDecorator {
  return applyDecorators(
    ValidateBy({ name: 'isDay', validator: { validate: isCivilDate } }, options),
    JSONSchema({ type: 'string', format: 'date' }) as PropertyDecorator,
  );
}

/** Ids of accounts, firms, estates, cases and attachments as they arrive from outside; whether they exist is asked later. */
const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** An id of something kept elsewhere. */
export function IsReference(options?: ValidationOptions): PropertyDecorator {
  return Matches(REFERENCE, options);
}

/** A list of different ids. */
export function References(max: number): PropertyDecorator {
  return applyDecorators(IsArray(), ArrayMaxSize(max), ArrayUnique(), IsReference({ each: true }));
}
