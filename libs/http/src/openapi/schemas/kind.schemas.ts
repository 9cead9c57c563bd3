import {
  anything,
  boolean,
  day,
  integer,
  instant,
  type JsonSchema,
  list,
  nullable,
  object,
  oneOf,
  ref,
  role,
  string,
  tone,
} from '../json-schema.js';

const source = string('Article or house rule');
const payload: JsonSchema = {
  type: 'object',
  description: 'JSON Schema 2020-12 of the payload',
  additionalProperties: true,
};

export const kindSchemas: Readonly<Record<string, JsonSchema>> = {
  KindSummary: object({ kind: string(), label: string(), version: integer }),
  KindState: object({
    name: string(),
    label: string(),
    stage: string(),
    stageLabel: string(),
    tone,
    final: boolean,
  }),
  KindEvent: object({
    type: string(),
    label: string(),
    schema: payload,
    roles: list(role),
    roleLabels: list(string()),
  }),
  KindDeadline: object({
    name: string(),
    label: string(),
    states: list(string()),
    length: string('As now in force, in words'),
    budget: nullable(object({ amount: { type: 'number' }, unit: oneOf('workday', 'day', 'hour') })),
    source,
  }),
  KindDescription: object({
    kind: string(),
    label: string(),
    version: integer,
    opening: string('The event that opens a case'),
    states: list(ref('KindState')),
    stages: list(object({ name: string(), label: string(), explains: string() })),
    events: list(ref('KindEvent')),
    deadlines: list(ref('KindDeadline')),
    'categories?': list(ref('Labelled')),
    codes: {
      type: 'object',
      description: 'Words of coded fields: EVENT.field → code → label',
      additionalProperties: { type: 'object', additionalProperties: string() },
    },
  }),
  DueDate: object({
    due: { ...day, description: 'The last day; the time is over when it ends' },
    dueAt: { ...instant, description: 'The end of that day; an act at exactly this instant is late' },
    provisional: boolean,
    skipped: list(
      object({
        date: day,
        reason: oneOf('weekend', 'holiday', 'statutoryHoliday', 'paused'),
        name: nullable(string()),
      }),
    ),
    derivation: string('How it was counted, in one sentence'),
  }),
  AnyObject: { type: 'object', additionalProperties: anything },
};
