import type { Schemas } from '../api/client.js';
import { type JsonSchema, withoutUnit } from '../forms/schema-fields.js';

type Kind = Pick<Schemas['KindDescription'], 'events' | 'codes'>;

/** One thing that an event says: words under their label, or files to open. */
export interface Fact {
  readonly label: string;
  readonly text?: string;
  readonly files?: readonly string[];
}

interface Said {
  readonly type: string | null;
  readonly payload?: object;
  readonly words?: object;
}

export interface FactWords {
  readonly yes: string;
  readonly no: string;
  readonly rating: (level: string) => string | undefined;
  /** `2026-03-02` as people say it. */
  readonly day: (day: string) => string;
  /** An instant as people say it. */
  readonly moment: (at: string) => string;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[\d:.]*(Z|[+-]\d{2}:\d{2})$/;

/** The label of a coded value: of this event's field, else of another event's field of the same name. */
export function codeLabel(
  kind: Pick<Kind, 'codes'>,
  type: string,
  field: string,
  value: string,
): string | undefined {
  const own = kind.codes[`${type}.${field}`]?.[value];
  if (own !== undefined) return own;
  return Object.entries(kind.codes).find(([key, codes]) => key.endsWith(`.${field}`) && value in codes)?.[1][
    value
  ];
}

/** What an event says, field by field in the order of its form; ids that mean nothing to a reader are left out. */
export function factsOf(kind: Kind, { type, payload = {}, words = {} }: Said, says: FactWords): Fact[] {
  const schema = kind.events.find((event) => event.type === type)?.schema as JsonSchema | undefined;
  const values: Record<string, unknown> = { ...payload, ...words };
  const fields = Object.keys(schema?.properties ?? {});
  const rest = Object.keys(values).filter((name) => !fields.includes(name));
  return [...fields, ...rest].flatMap((name): Fact[] => {
    const value = values[name];
    const title = schema?.properties?.[name]?.title;
    const label = name === 'amount' && title !== undefined ? withoutUnit(title) : title;
    if (value === undefined || value === null || value === '' || label === undefined) return [];
    if (/attachmentIds$/i.test(name)) return [{ label, files: value as string[] }];
    if (/Ids?$/.test(name)) return [];
    const coded = (path: string, code: string) =>
      path === 'rating' ? says.rating(code) : codeLabel(kind, type ?? '', path, code);
    const text = textOf(value, name, coded, says);
    return text === '' ? [] : [{ label, text }];
  });
}

function textOf(
  value: unknown,
  path: string,
  coded: (path: string, code: string) => string | undefined,
  says: FactWords,
): string {
  if (typeof value === 'boolean') return value ? says.yes : says.no;
  if (typeof value === 'string' && ID.test(value)) return '';
  if (typeof value === 'string' && DAY.test(value)) return says.day(value);
  if (typeof value === 'string' && MOMENT.test(value)) return says.moment(value);
  if (typeof value === 'number' && /(^|\.)amount$/.test(path)) return inYuan(value);
  if (typeof value === 'string' || typeof value === 'number')
    return coded(path, String(value)) ?? String(value);
  if (Array.isArray(value))
    return joined(
      value.map((one) => textOf(one, path, coded, says)),
      '\n',
    );
  if (typeof value !== 'object' || value === null) return '';
  return joined(
    Object.entries(value).map(([name, one]) => textOf(one, `${path}.${name}`, coded, says)),
    ' · ',
  );
}

/** Fen as people write money. */
const inYuan = (fen: number): string =>
  `¥${(fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`;

const joined = (texts: readonly string[], between: string): string => texts.filter(Boolean).join(between);
