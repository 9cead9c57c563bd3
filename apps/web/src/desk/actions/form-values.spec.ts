import { fieldsOf } from '../../shared/forms/schema-fields.js';
import { payloadFrom, problemsOf, startValues, typedText } from './form-values.js';

const fields = fieldsOf({
  type: 'object',
  properties: {
    fact: { title: 'Fact', type: 'string', maxLength: 20 },
    reached: { title: 'Reached', type: 'boolean' },
    redacted: { title: 'Redacted', type: 'boolean' },
    days: { title: 'Days', type: 'integer', minimum: 1, maximum: 60 },
    startsAt: { title: 'Begins', type: 'string', format: 'date-time' },
    points: {
      title: 'Points',
      type: 'array',
      items: {
        type: 'object',
        properties: {
          verdict: { title: 'Met', type: 'string', enum: ['yes', 'no'] },
          reason: { title: 'Why', type: 'string', maxLength: 500 },
        },
        required: ['verdict', 'reason'],
      },
    },
    present: { title: 'Present', type: 'array', items: { type: 'string', enum: ['A', 'B'] } },
    presentIds: { title: 'People', type: 'array', items: { type: 'string' } },
    attachmentIds: { title: 'Files', type: 'array', items: { type: 'string' } },
    contact: {
      title: 'Contact',
      type: 'object',
      properties: { name: { title: 'Name', type: 'string' }, phone: { title: 'Phone', type: 'string' } },
      required: ['name', 'phone'],
    },
  },
  required: ['fact', 'reached', 'points'],
});
const says = {
  missing: (what: string) => `${what}?`,
  missingChoice: (what: string) => `${what}: which?`,
  tooLong: (what: string, most: number) => `${what} > ${most}`,
  tooFew: (what: string) => `${what}: one at least`,
};

it('lists of codes, of people and of objects become controls of their own', () => {
  const kinds = Object.fromEntries(fields.map(({ name, kind }) => [name, kind]));
  expect(kinds).toMatchObject({
    present: 'choices',
    presentIds: 'references',
    points: 'rows',
    contact: 'group',
  });
});

it('a form that needs rows starts with one', () => {
  expect(startValues(fields)).toEqual({ points: [{}] });
});

it('what is missing is named by the path that the server uses', () => {
  const values = { fact: 'x'.repeat(21), points: [{ verdict: 'yes' }] };
  expect(problemsOf(fields, values, says)).toEqual([
    { field: 'fact', message: 'Fact > 20' },
    { field: 'reached', message: 'Reached: which?' },
    { field: 'points.0.reason', message: 'Why?' },
  ]);
  expect(problemsOf(fields, { ...values, fact: 'x', reached: false, points: [] }, says)).toEqual([
    { field: 'points', message: 'Points: one at least' },
  ]);
});

it('a group that may be left out is looked at only when something is in it', () => {
  const values = { fact: 'x', reached: true, points: [{ verdict: 'no', reason: 'y' }] };
  expect(problemsOf(fields, values, says)).toEqual([]);
  expect(problemsOf(fields, { ...values, contact: { name: 'A' } }, says)).toEqual([
    { field: 'contact.phone', message: 'Phone?' },
  ]);
});

it('the payload holds what was answered and nothing else', () => {
  const values = {
    fact: ' found ',
    reached: false,
    redacted: false,
    days: '5',
    startsAt: '2026-03-10T09:30',
    points: [{ verdict: 'yes', reason: ' done ' }],
    present: ['A'],
    presentIds: [{ value: 'p1', label: 'Ann' }],
    attachmentIds: [{ id: 'f1', name: 'photo.jpg' }],
    contact: { name: '' },
  };
  expect(payloadFrom(fields, values)).toEqual({
    fact: 'found',
    reached: false,
    days: 5,
    startsAt: '2026-03-10T09:30:00+08:00',
    points: [{ verdict: 'yes', reason: 'done' }],
    present: ['A'],
    presentIds: ['p1'],
    attachmentIds: ['f1'],
  });
});

it('what was typed can be copied as text', () => {
  const presentIds = ['Ann', 'Bo'].map((label) => ({ value: label, label }));
  const typed = { fact: 'found', points: [{ verdict: 'yes', reason: 'done' }], presentIds };
  expect(typedText(fields, typed)).toBe('Fact: found\nPoints 1\nMet: yes\nWhy: done\nPeople: Ann, Bo');
});

it('a photograph that a row names is one of the files of the form, and named once', () => {
  const schema = {
    type: 'object',
    properties: {
      photos: {
        title: 'Photos',
        type: 'array',
        items: { type: 'object', properties: { attachmentId: { title: 'Photo', type: 'string' } } },
      },
      attachmentIds: { title: 'Files', type: 'array', items: { type: 'string' } },
    },
    required: ['photos', 'attachmentIds'],
  };
  const values = { photos: [{ attachmentId: [{ id: 'a', name: 'a.jpg' }] }] };
  expect(problemsOf(fieldsOf(schema), values, says)).toEqual([]);
  expect(payloadFrom(fieldsOf(schema), values)).toEqual({
    photos: [{ attachmentId: 'a' }],
    attachmentIds: ['a'],
  });
});
