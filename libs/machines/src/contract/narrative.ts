import 'reflect-metadata';

/**
 * Marks a field that people write in their own words. It is kept apart from the event (table `case_content`),
 * the event carries only a salted digest: erasing the words later leaves the hash chain whole.
 * Machines never see it, so replaying a history does not need it.
 */
export function Narrative(): PropertyDecorator {
  return mark('narrative');
}

/** Marks a field that says who somebody is (name, telephone, e-mail). Kept encrypted in the identity table, apart from the case. */
export function Identity(): PropertyDecorator {
  return mark('identity');
}

type Part = 'narrative' | 'identity';
const KEY = Symbol('heyi:part');

function mark(part: Part): PropertyDecorator {
  return (prototype, property) => {
    const own: Map<string, Part> = new Map(
      Reflect.getMetadata(KEY, prototype) as Map<string, Part> | undefined,
    );
    own.set(String(property), part);
    Reflect.defineMetadata(KEY, own, prototype);
  };
}

/** Which fields of an event class are kept apart, and as what; inherited fields included. */
export function partsOf(type: new () => object): ReadonlyMap<string, 'narrative' | 'identity'> {
  const parts = Reflect.getMetadata(KEY, type.prototype as object) as Map<string, Part> | undefined;
  return parts ?? new Map<string, Part>();
}

export interface SplitPayload {
  readonly payload: Record<string, unknown>;
  readonly narrative: Record<string, unknown>;
  readonly identity: Record<string, unknown>;
}

/**
 * Splits an instance of an event class into facts, words and identities. Nested objects and arrays of event
 * classes are split element by element; an array keeps its length on both sides, so the parts can be joined again.
 */
export function splitPayload(instance: object): SplitPayload {
  const parts: Map<string, Part> | undefined = Reflect.getMetadata(
    KEY,
    Object.getPrototypeOf(instance) as object,
  );
  const split: SplitPayload = { payload: {}, narrative: {}, identity: {} };
  for (const [name, value] of Object.entries(instance)) {
    if (value === undefined) continue;
    const part = parts?.get(name);
    if (part === 'narrative') split.narrative[name] = plain(value);
    else if (part === 'identity') split.identity[name] = plain(value);
    else splitNested(name, value, split);
  }
  return split;
}

function splitNested(name: string, value: unknown, into: SplitPayload): void {
  if (Array.isArray(value) && value.some(isMarked)) {
    const elements = value.map((element) => splitPayload(element as object));
    into.payload[name] = elements.map((element) => element.payload);
    if (elements.some((element) => Object.keys(element.narrative).length > 0))
      into.narrative[name] = elements.map((element) => element.narrative);
    return;
  }
  if (isMarked(value)) {
    const inner = splitPayload(value as object);
    into.payload[name] = inner.payload;
    if (Object.keys(inner.narrative).length > 0) into.narrative[name] = inner.narrative;
    if (Object.keys(inner.identity).length > 0) into.identity[name] = inner.identity;
    return;
  }
  into.payload[name] = plain(value);
}

function isMarked(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Reflect.hasMetadata(KEY, Object.getPrototypeOf(value) as object)
  );
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

/** Joins facts and words again, for readers who may see both. */
export function joinPayload(payload: unknown, narrative: unknown): unknown {
  if (narrative === undefined || narrative === null) return payload;
  if (Array.isArray(payload) && Array.isArray(narrative))
    return payload.map((element, index) => joinPayload(element, narrative[index]));
  if (isPlainObject(payload) && isPlainObject(narrative)) {
    const joined: Record<string, unknown> = { ...payload };
    for (const [name, words] of Object.entries(narrative)) joined[name] = joinPayload(payload[name], words);
    return joined;
  }
  return narrative;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
