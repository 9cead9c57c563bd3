import { targetConstructorToSchema } from 'class-validator-jsonschema';
import { type Language, say } from '#kernel/text.js';
import { labelOf } from './label.js';
import { partsOf } from './narrative.js';
import { nestedType } from './payload/nested-type.js';
import { CONVERTERS_2020 } from './payload/schema-converters.js';

/** A JSON Schema (2020-12) of one event's payload, with two marks of our own on its fields. */
export interface PayloadSchema {
  readonly [keyword: string]: unknown;
  readonly type?: string;
  readonly title?: string;
  readonly properties?: Readonly<Record<string, PayloadSchema>>;
  readonly required?: readonly string[];
  /** Written in a person's own words and kept apart from the event. */
  readonly 'x-narrative'?: true;
  /** Says who somebody is; kept encrypted, apart from the case. */
  readonly 'x-identity'?: true;
}

type PayloadClass = new () => object;

const schemas = new Map<Language, WeakMap<PayloadClass, PayloadSchema>>();

/**
 * The schema of an event's payload class, nested classes written out. It is the contract in the interface
 * description and the source of forms; `validatePayload` decides.
 */
export function payloadSchema(type: PayloadClass, language: Language = 'zh-CN'): PayloadSchema {
  const known = schemas.get(language) ?? new WeakMap<PayloadClass, PayloadSchema>();
  schemas.set(language, known);
  const schema = known.get(type) ?? schemaOf(type, language, []);
  known.set(type, schema);
  return schema;
}

function schemaOf(type: PayloadClass, language: Language, outer: readonly PayloadClass[]): PayloadSchema {
  if (outer.includes(type)) return { type: 'object' };
  const derived = targetConstructorToSchema(type, {
    additionalConverters: {
      ...CONVERTERS_2020,
      nestedValidation: ({ propertyName, each }) => nested(propertyName, each) as never,
    },
  }) as PayloadSchema;
  const fields = Object.entries(derived.properties ?? {});
  return {
    type: 'object',
    properties: Object.fromEntries(
      fields.map(([name, field]) => [name, marked(type, name, field, language)]),
    ),
    ...(derived.required ? { required: derived.required } : {}),
    additionalProperties: false,
  };

  /** With `each` the package makes the list around the elements itself. */
  function nested(property: string, each: boolean): PayloadSchema {
    const inner = nestedType(type, property);
    if (inner === null) return { type: 'object' };
    const schema = schemaOf(inner, language, [...outer, type]);
    const isList = Reflect.getMetadata('design:type', type.prototype as object, property) === Array;
    return isList && !each ? { type: 'array', items: schema } : schema;
  }
}

function marked(type: PayloadClass, name: string, field: PayloadSchema, language: Language): PayloadSchema {
  const label = labelOf(type, name);
  const part = partsOf(type).get(name);
  return {
    ...(label ? { title: say(label, language) } : {}),
    ...field,
    ...(part === 'narrative' ? { 'x-narrative': true } : {}),
    ...(part === 'identity' ? { 'x-identity': true } : {}),
  };
}
