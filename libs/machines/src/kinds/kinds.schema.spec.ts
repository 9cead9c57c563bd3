import { Ajv2020 } from 'ajv/dist/2020.js';
import { samplesOf } from '../contract/explore/sample-events.js';
import { payloadSchema, type PayloadSchema } from '../contract/payload-schema.js';
import { sampleKind } from '../template/sample-kind/sample-kind.kind.js';
import { KINDS } from './index.js';

/** The interface description promises these schemas to programs; the validator decides. They must not disagree. */
const events = [...KINDS, sampleKind].flatMap((kind) =>
  Object.entries(kind.events).map(([type, rule]) => ({
    name: `${kind.name} ${type}`,
    hasWords: (field: string, code: string) =>
      Object.entries(kind.codes ?? {}).some(
        ([key, words]) => (key === `${type}.${field}` || key.endsWith(`.${field}`)) && code in words,
      ),
    type: rule.payload as new () => object,
    by: rule.by,
    samples: [...samplesOf(rule), ...(type === kind.opening ? kind.openings : [])],
  })),
);

describe.each(events)('the schema of $name', ({ type, by, hasWords, samples }) => {
  it.each(['zh-CN', 'en'] as const)('is JSON Schema 2020-12 and takes every sample (%s)', (language) => {
    const ajv = new Ajv2020({
      strict: true,
      strictTypes: false,
      allowUnionTypes: true,
      validateFormats: false,
    });
    ajv.addKeyword('x-narrative');
    ajv.addKeyword('x-identity');
    const takes = ajv.compile(payloadSchema(type, language));
    for (const sample of samples)
      expect({ sample, errors: takes(sample) ? null : takes.errors }).toEqual({ sample, errors: null });
  });

  it('labels every field that a person fills in', () => {
    const filledIn = by.some((role) => role !== 'system');
    expect(filledIn ? unlabelled(payloadSchema(type)) : []).toEqual([]);
  });

  it('has words for every code that a person chooses, its own or those of another event with the field', () => {
    const filledIn = by.some((role) => role !== 'system');
    const wordless = codesIn(payloadSchema(type)).filter(({ field, code }) => !hasWords(field, code));
    expect(filledIn ? wordless.map(({ field, code }) => `${field}: ${code}`) : []).toEqual([]);
  });
});

function unlabelled({ properties = {}, items }: PayloadSchema): string[] {
  const own = Object.entries(properties).flatMap(([name, field]) => [
    ...(field.title ? [] : [name]),
    ...unlabelled(field),
  ]);
  return [...own, ...(items ? unlabelled(items as PayloadSchema) : [])];
}

interface Code {
  readonly field: string;
  readonly code: string;
}

/** Each code that a field takes, fields of lists and of nested objects by their whole name. */
function codesIn({ properties = {}, items, ...schema }: PayloadSchema, field = ''): readonly Code[] {
  const own = ((schema['enum'] ?? []) as unknown[]).flatMap((code) =>
    typeof code === 'string' ? [{ field, code }] : [],
  );
  const inner = Object.entries(properties).flatMap(([name, part]) =>
    codesIn(part, field === '' ? name : `${field}.${name}`),
  );
  return [...own, ...inner, ...(items ? codesIn(items as PayloadSchema, field) : [])];
}
