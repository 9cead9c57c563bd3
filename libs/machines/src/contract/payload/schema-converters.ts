import 'reflect-metadata';
import type { targetConstructorToSchema } from 'class-validator-jsonschema';

type Converters = NonNullable<
  NonNullable<Parameters<typeof targetConstructorToSchema>[1]>['additionalConverters']
>;
type Converter = Extract<Converters[string], (...args: never[]) => unknown>;
type Field = Parameters<Converter>[0];

/**
 * Where class-validator-jsonschema speaks the OpenAPI 3.0 dialect, refers to a schema that is not there, or says
 * something else than the validator checks, these say it in JSON Schema 2020-12.
 */
export const CONVERTERS_2020 = {
  isDefined: {},
  isNotEmpty: (field: Field) => (declaredType(field) === String ? { type: 'string', minLength: 1 } : {}),
  isEmpty: { enum: [''] },
  isEnum: (field: Field) => ({ enum: Object.values(field.constraints[0] as object) }),
  isDateString: { type: 'string' },
  isIso8601: { type: 'string' },
  // Only says that the field may be there.
  whitelistValidation: {},
  // A constraint that the package does not know: at least the declared type.
  customValidation: (field: Field) => PRIMITIVES.get(declaredType(field)) ?? {},
} as unknown as Converters;

const PRIMITIVES = new Map<unknown, object>([
  [String, { type: 'string' }],
  [Number, { type: 'number' }],
  [Boolean, { type: 'boolean' }],
]);

function declaredType({ target, propertyName }: Field): unknown {
  return typeof target === 'function'
    ? Reflect.getMetadata('design:type', target.prototype as object, propertyName)
    : undefined;
}
