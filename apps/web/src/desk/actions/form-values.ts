import type { FieldProblem } from '../../shared/api/problem.js';
import type { FormField } from '../../shared/forms/schema-fields.js';

export type Values = Readonly<Record<string, unknown>>;

/** A file that has arrived: the payload names its id, people read its name. */
export interface SentFile {
  readonly id: string;
  readonly name: string;
}

/** Somebody or something that was chosen: the payload names its id. */
export interface Named {
  readonly value: string;
  readonly label: string;
}

export const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && 'value' in value && 'label' in value;

interface Says {
  readonly missing: (what: string) => string;
  readonly missingChoice: (what: string) => string;
  readonly tooLong: (what: string, most: number) => string;
  readonly tooFew: (what: string) => string;
}

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

const rowsOf = (value: unknown): readonly Values[] => (Array.isArray(value) ? (value as Values[]) : []);

/** What a form starts with: one row where rows are required, nothing else. */
export function startValues(fields: readonly FormField[]): Values {
  return Object.fromEntries(
    fields.flatMap((field) => (field.kind === 'rows' && field.required ? [[field.name, [{}]]] : [])),
  );
}

/** What is missing or too long, by the path that the server uses too (`points.0.reason`). */
export function problemsOf(
  fields: readonly FormField[],
  given: Values,
  says: Says,
  path = '',
): FieldProblem[] {
  const values = withFilesOfRows(fields, given);
  return fields.flatMap((field) => {
    const at = path + field.name;
    const value = values[field.name];
    if (field.kind === 'group') {
      // A group that may be left out is looked at when something is in it.
      const inside = (value ?? {}) as Values;
      return field.required || Object.values(inside).some((one) => !isBlank(one))
        ? problemsOf(field.fields, inside, says, `${at}.`)
        : [];
    }
    if (isBlank(value)) return field.required ? [{ field: at, message: missing(field, says) }] : [];
    if (field.kind === 'rows')
      return rowsOf(value).flatMap((row, index) => problemsOf(field.fields, row, says, `${at}.${index}.`));
    if ((field.kind === 'line' || field.kind === 'words') && String(value).length > field.most)
      return [{ field: at, message: says.tooLong(field.label, field.most) }];
    return [];
  });
}

function missing({ kind, label }: FormField, says: Says): string {
  if (kind === 'rows' || kind === 'files' || kind === 'file' || kind === 'references')
    return says.tooFew(label);
  if (kind === 'choice' || kind === 'choices' || kind === 'scale' || kind === 'tick' || kind === 'reference')
    return says.missingChoice(label);
  return says.missing(label);
}

/**
 * The payload as the interface takes it: numbers as numbers, instants with their offset, nothing that is empty. A file
 * that a row names is also one of the files of the form.
 */
export function payloadFrom(fields: readonly FormField[], values: Values): Record<string, unknown> {
  return wirePayload(fields, withFilesOfRows(fields, values));
}

function withFilesOfRows(fields: readonly FormField[], values: Values): Values {
  const list = fields.find(({ kind }) => kind === 'files');
  if (!list) return values;
  const inRows = fields.flatMap((field) => (field.kind === 'rows' ? filesIn(field, values[field.name]) : []));
  if (inRows.length === 0) return values;
  const own = (values[list.name] ?? []) as readonly SentFile[];
  return {
    ...values,
    [list.name]: [...own, ...inRows.filter(({ id }) => own.every((one) => one.id !== id))],
  };
}

function filesIn({ fields }: Extract<FormField, { kind: 'rows' }>, value: unknown): readonly SentFile[] {
  const names = fields.filter(({ kind }) => kind === 'file').map(({ name }) => name);
  return rowsOf(value).flatMap((row) => names.flatMap((name) => (row[name] ?? []) as readonly SentFile[]));
}

function wirePayload(fields: readonly FormField[], values: Values): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = wireValue(field, values[field.name]);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
}

function wireValue(field: FormField, value: unknown): unknown {
  if (isBlank(value)) return undefined;
  switch (field.kind) {
    case 'money':
      // People think in yuan, the interface counts in fen.
      return Math.round(Number(value) * 100);
    case 'number':
    case 'scale':
      return Number(value);
    case 'moment':
      return `${String(value)}:00+08:00`;
    case 'reference':
      return isNamed(value) ? value.value : value;
    case 'references':
      return (value as readonly Named[]).map((one) => one.value);
    case 'files':
      return (value as readonly SentFile[]).map(({ id }) => id);
    case 'file':
      return (value as readonly SentFile[])[0]?.id;
    case 'rows':
      return rowsOf(value).map((row) => wirePayload(field.fields, row));
    case 'group': {
      const inside = wirePayload(field.fields, value as Values);
      return Object.keys(inside).length === 0 ? undefined : inside;
    }
    case 'tick':
      // An optional box that is not ticked says nothing; a required question says yes or no.
      return value === false && !field.required ? undefined : value;
    default:
      return typeof value === 'string' ? value.trim() : value;
  }
}

/** All that was typed, as text that can be copied elsewhere. */
export function typedText(fields: readonly FormField[], values: Values): string {
  return fields
    .flatMap((field) => {
      const value = values[field.name];
      if (isBlank(value)) return [];
      if (field.kind === 'rows')
        return rowsOf(value).map(
          (row, index) => `${field.label} ${index + 1}\n${typedText(field.fields, row)}`,
        );
      if (field.kind === 'group') return [`${field.label}\n${typedText(field.fields, value as Values)}`];
      if (field.kind === 'files' || field.kind === 'file') return [];
      if (field.kind === 'references')
        return [`${field.label}: ${(value as readonly Named[]).map(({ label }) => label).join(', ')}`];
      if (isNamed(value)) return [`${field.label}: ${value.label}`];
      return [`${field.label}: ${String(value)}`];
    })
    .join('\n');
}
