/** The part of JSON Schema that payloads of events use (libs/machines/src/contract/payload-schema.ts). */
export interface JsonSchema {
  readonly type?: string;
  readonly title?: string;
  readonly format?: string;
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly (string | boolean)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly 'x-narrative'?: true;
}

interface Base {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
}

/** One question of a form that was made from a schema. */
export type FormField = Base &
  (
    | { readonly kind: 'line' | 'words'; readonly most: number; readonly pattern?: string }
    | { readonly kind: 'number'; readonly least?: number; readonly most?: number }
    | { readonly kind: 'scale'; readonly least: number; readonly most: number }
    | { readonly kind: 'day' | 'moment' | 'tick' | 'reference' | 'file' }
    | { readonly kind: 'money'; readonly least?: number; readonly most?: number }
    | { readonly kind: 'choice' | 'choices'; readonly values: readonly string[] }
    | { readonly kind: 'references'; readonly most: number }
    | { readonly kind: 'files'; readonly most: number; readonly least: number }
    | { readonly kind: 'group'; readonly fields: readonly FormField[] }
    | { readonly kind: 'rows'; readonly fields: readonly FormField[]; readonly most: number }
  );

/** How the interface writes that a text is an id (libs/machines/src/contract/fields.ts). */
const REFERENCE = String.raw`^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$`;
/** From here on a text gets several lines. */
const LONG = 200;
/** A scale this short is chosen, not typed. */
const SHORT_SCALE = 10;

/** The questions that a payload's schema asks, in its order. `without` names those that others answer. */
export function fieldsOf(schema: JsonSchema, without: readonly string[] = []): FormField[] {
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => !without.includes(name))
    .map(([name, field]) => fieldOf(name, field, schema.required?.includes(name) ?? false));
}

function fieldOf(name: string, schema: JsonSchema, required: boolean): FormField {
  const base = { name, label: schema.title ?? name, required };
  // What must be true is written as a list of one value; it stays a question with yes and no.
  if (schema.type === 'boolean' || schema.enum?.some((one) => typeof one === 'boolean'))
    return { ...base, kind: 'tick' };
  if (schema.enum) return { ...base, kind: 'choice', values: schema.enum as readonly string[] };
  switch (schema.type) {
    case 'integer':
    case 'number':
      return numberField(base, schema);
    case 'object':
      return { ...base, kind: 'group', fields: fieldsOf(schema) };
    case 'array':
      return listField(base, schema);
    default:
      return textField(base, schema);
  }
}

/** `Amount (fen)` without its unit: people are asked in yuan. */
export const withoutUnit = (label: string): string => label.replace(/\s*[\uff08(][^\uff08(]*[\uff09)]$/, '');

function listField(base: Base, { items = {}, minItems = 0, maxItems: most = 30 }: JsonSchema): FormField {
  if (/attachmentIds$/i.test(base.name)) return { ...base, kind: 'files', most, least: minItems };
  if (items.enum) return { ...base, kind: 'choices', values: items.enum as readonly string[] };
  if (items.type === 'string') return { ...base, kind: 'references', most };
  return { ...base, kind: 'rows', fields: fieldsOf(items), most };
}

function numberField(base: Base, { minimum, maximum }: JsonSchema): FormField {
  if (base.name === 'amount') return { ...base, label: withoutUnit(base.label), kind: 'money' };
  return minimum !== undefined && maximum !== undefined && maximum - minimum < SHORT_SCALE
    ? { ...base, kind: 'scale', least: minimum, most: maximum }
    : { ...base, kind: 'number', least: minimum, most: maximum };
}

function textField(base: Base, schema: JsonSchema): FormField {
  if (schema.format === 'date') return { ...base, kind: 'day' };
  // An instant with its offset may be described by its pattern alone.
  const isMoment = ({ format, pattern }: JsonSchema) =>
    format === 'date-time' || (pattern?.startsWith('T.*(Z|') ?? false);
  if ([schema, ...(schema.oneOf ?? [])].some(isMoment)) return { ...base, kind: 'moment' };
  if (/attachmentId$/i.test(base.name)) return { ...base, kind: 'file' };
  if (/Ids?$/.test(base.name) || schema.pattern === REFERENCE) return { ...base, kind: 'reference' };
  const most = schema.maxLength ?? 1_000;
  // A telephone number or an address has a form, and no story has one.
  const isLong = most > LONG && schema.pattern === undefined && schema.format === undefined;
  return { ...base, kind: isLong ? 'words' : 'line', most, pattern: schema.pattern };
}

export type FormValue = string | boolean | readonly string[];
export type FormValues = Readonly<Record<string, FormValue | undefined>>;

/** What is missing or wrong, by field, in the reader's words. */
export function problemsOfForm(
  fields: readonly FormField[],
  values: FormValues,
  says: {
    missing: (what: string) => string;
    missingChoice: (what: string) => string;
    tooLong: (what: string, most: number) => string;
  },
): { field: string; message: string }[] {
  return fields.flatMap((field) => {
    const value = values[field.name];
    const empty =
      value === undefined ||
      value === false ||
      value === '' ||
      (typeof value === 'string' && value.trim() === '');
    if (empty && field.required && field.kind !== 'tick')
      return [
        {
          field: field.name,
          message:
            field.kind === 'choice' || field.kind === 'scale'
              ? says.missingChoice(field.label)
              : says.missing(field.label),
        },
      ];
    if (
      (field.kind === 'line' || field.kind === 'words') &&
      typeof value === 'string' &&
      value.length > field.most
    )
      return [{ field: field.name, message: says.tooLong(field.label, field.most) }];
    return [];
  });
}

/** The payload as the interface takes it: numbers as numbers, nothing for what was left empty. */
export function payloadOf(fields: readonly FormField[], values: FormValues): Record<string, unknown> {
  const payload: Record<string, unknown> = {};
  for (const field of fields) {
    const value = values[field.name];
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    if (field.kind === 'scale' || field.kind === 'number') payload[field.name] = Number(value);
    // People think in yuan, the interface counts in fen.
    else if (field.kind === 'money') payload[field.name] = Math.round(Number(value) * 100);
    else if (field.kind === 'moment') payload[field.name] = `${String(value)}:00+08:00`;
    else payload[field.name] = typeof value === 'string' ? value.trim() : value;
    if (payload[field.name] === '') delete payload[field.name];
  }
  return payload;
}
