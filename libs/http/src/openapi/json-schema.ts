import { CASE_ROLES } from '#machines/contract/case-role.js';

/** A JSON Schema 2020-12, the dialect of OpenAPI 3.1. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Points at one of the components in `schemas/`. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

export const string = (description?: string): JsonSchema => ({
  type: 'string',
  ...(description ? { description } : {}),
});
export const integer: JsonSchema = { type: 'integer' };
export const boolean: JsonSchema = { type: 'boolean' };
export const uuid: JsonSchema = { type: 'string', format: 'uuid' };
export const instant: JsonSchema = { type: 'string', format: 'date-time' };
export const day: JsonSchema = { type: 'string', format: 'date' };
export const oneOf = (...values: readonly string[]): JsonSchema => ({ type: 'string', enum: values });
export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
export const nullable = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });
export const anything: JsonSchema = {};

/** An object whose fields are all required, except those named with a trailing `?`. Nothing else may be in it. */
export function object(fields: Readonly<Record<string, JsonSchema>>, description?: string): JsonSchema {
  const names = Object.keys(fields);
  return {
    type: 'object',
    ...(description ? { description } : {}),
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, schema]) => [name.replace(/\?$/, ''), schema]),
    ),
    required: names.filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  };
}

/** A page of a list. */
export const page = (items: JsonSchema): JsonSchema =>
  object({ items: list(items), nextCursor: nullable(string()) });

export const role: JsonSchema = oneOf(...Object.keys(CASE_ROLES));
export const light: JsonSchema = oneOf('green', 'blue', 'yellow', 'red');
export const tone: JsonSchema = oneOf('neutral', 'active', 'waiting', 'warning', 'success', 'ended');
