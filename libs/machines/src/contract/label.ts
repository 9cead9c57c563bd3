import 'reflect-metadata';
import { type Text, text } from '#kernel/text.js';

const KEY = Symbol('heyi:label');

/** Names a field of an event class for forms, refusals and the interface description. */
export function Label(zh: string, en: string): PropertyDecorator {
  return (prototype, property) => {
    const inherited = Reflect.getMetadata(KEY, prototype) as Map<string, Text> | undefined;
    Reflect.defineMetadata(KEY, new Map(inherited).set(String(property), text(zh, en)), prototype);
  };
}

/** The label of a field; `undefined` when its class does not name it. */
export function labelOf(type: new () => object, property: string): Text | undefined {
  return (Reflect.getMetadata(KEY, type.prototype as object) as Map<string, Text> | undefined)?.get(property);
}
