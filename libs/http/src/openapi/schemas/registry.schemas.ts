import {
  boolean,
  day,
  integer,
  type JsonSchema,
  list,
  nullable,
  object,
  oneOf,
  ref,
  string,
  uuid,
} from '../json-schema.js';

const page = {
  items: list(ref('RegistryEntry')),
  nextCursor: nullable(string()),
  asOf: day,
  method: object({ version: string(), text: string() }),
};

export const registrySchemas: Readonly<Record<string, JsonSchema>> = {
  RegistryReads: object({
    items: list(
      object({
        day,
        what: oneOf('list', 'firm', 'record'),
        firmId: nullable(uuid),
        by: nullable(string('An account; null for the public')),
        times: integer,
      }),
    ),
  }),
  RegistryEntry: object({
    caseNo: string(),
    firm: object({ id: uuid, name: string() }),
    level: string(),
    levelLabel: string(),
    breach: string(),
    breachLabel: string(),
    decision: nullable(object({ number: string(), date: day })),
    from: day,
    until: day,
    objection: boolean,
    statement: nullable(object({ text: string(), date: day })),
  }),
  Registry: object(page),
  RegistryOfFirm: object({
    firm: object({ id: uuid, name: string(), member: boolean, district: nullable(string()) }),
    ...page,
  }),
  Similar: object({ similar: boolean, least: integer, days: integer }),
};
