import { fieldsOf, type JsonSchema, payloadOf, problemsOfForm } from './schema-fields.js';

const schema: JsonSchema = {
  type: 'object',
  properties: {
    text: { title: 'Text', type: 'string', maxLength: 5_000 },
    note: { title: 'Note', type: 'string', maxLength: 60 },
    rating: { title: 'Rating', type: 'integer', minimum: 1, maximum: 5 },
    days: { title: 'Days', type: 'integer', minimum: 1, maximum: 60 },
    doneOn: { title: 'Done on', type: 'string', format: 'date' },
    newFacts: { title: 'New facts', type: 'boolean' },
    identityMode: { title: 'Mode', type: 'string', enum: ['masked', 'disclosed'] },
    consentBy: { title: 'Consent', type: 'string', enum: ['phone'] },
    attachmentIds: { title: 'Files', type: 'array', maxItems: 30, items: { type: 'string' } },
    points: {
      title: 'Points',
      type: 'array',
      items: {
        type: 'object',
        properties: { reason: { type: 'string', maxLength: 500 } },
        required: ['reason'],
      },
    },
  },
  required: ['text', 'rating', 'identityMode'],
};
const says = {
  missing: (what: string) => `${what}?`,
  missingChoice: (what: string) => `${what}: which?`,
  tooLong: (what: string, most: number) => `${what} > ${most}`,
};

it('each part of a schema becomes the control that fits it', () => {
  expect(fieldsOf(schema, ['consentBy']).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'text words',
    'note line',
    'rating scale',
    'days number',
    'doneOn day',
    'newFacts tick',
    'identityMode choice',
    'attachmentIds files',
    'points rows',
  ]);
});

it('what is required and empty is asked for once more, in the words of its sort', () => {
  expect(problemsOfForm(fieldsOf(schema), { text: '  ', note: 'x'.repeat(61) }, says)).toEqual([
    { field: 'text', message: 'Text?' },
    { field: 'note', message: 'Note > 60' },
    { field: 'rating', message: 'Rating: which?' },
    { field: 'identityMode', message: 'Mode: which?' },
  ]);
});

it('a payload holds what was answered, numbers as numbers', () => {
  const values = {
    text: ' told ',
    note: '',
    rating: '4',
    newFacts: true,
    attachmentIds: ['a'],
    days: undefined,
  };
  expect(payloadOf(fieldsOf(schema), values)).toEqual({
    text: 'told',
    rating: 4,
    newFacts: true,
    attachmentIds: ['a'],
  });
});

it('what must be true is asked as yes or no, also when the schema lists the one value', () => {
  const [field] = fieldsOf({ properties: { redacted: { title: 'Redacted', enum: [true] } } });
  expect(field).toMatchObject({ kind: 'tick', label: 'Redacted' });
});
