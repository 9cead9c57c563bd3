import { ERRORS } from '#kernel/error-catalogue.js';
import { boolean, integer, type JsonSchema, list, object, oneOf, string, uuid } from '../json-schema.js';

export const commonSchemas: Readonly<Record<string, JsonSchema>> = {
  Problem: {
    type: 'object',
    description: 'RFC 9457 problem details. Details of the error are further members.',
    properties: {
      type: string('urn:heyi:error:<code>'),
      title: string(),
      status: integer,
      code: { type: 'string', examples: Object.values(ERRORS).map(({ code }) => code) },
      detail: string('What is wrong and what to do, in the language of the caller'),
      requestId: string(),
      errors: {
        ...list(object({ field: string(), code: string(), message: string() })),
        description: 'INPUT.INVALID: one entry per field',
      },
      state: string('State of the case, with 409'),
      version: { ...integer, description: 'Version of the case, with 409' },
      allowed: { ...list(string()), description: 'Events that the state takes, with 409' },
      guard: string('Name of the guard that refused, with 409'),
      reason: string('What that guard says and the rule behind it'),
    },
    required: ['type', 'title', 'status', 'code', 'detail', 'requestId'],
    additionalProperties: true,
  },
  Named: object({ id: uuid, name: string() }),
  Labelled: object({ id: string(), label: string() }),
  Done: object({ ok: { const: true } }),
  Health: object({
    status: oneOf('ok', 'waiting'),
    ready: boolean,
    checks: { type: 'object', additionalProperties: oneOf('ok', 'waiting', 'away') },
  }),
};
