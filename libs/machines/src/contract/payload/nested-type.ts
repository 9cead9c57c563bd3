import 'reflect-metadata';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';

type PayloadClass = new () => object;

/** The class of a nested field: of `@Type(() => X)`, else the declared type; null when it is not a class of ours. */
export function nestedType(owner: PayloadClass, property: string): PayloadClass | null {
  const declared: unknown = Reflect.getMetadata('design:type', owner.prototype as object, property);
  const type = typeInChain(owner, property) ?? declared;
  return typeof type === 'function' && !BUILT_IN.has(type) ? (type as PayloadClass) : null;
}

const BUILT_IN = new Set<unknown>([Object, Array, String, Number, Boolean, Date, Map, Set]);

/** `@Type` belongs to the class that declares the field, which may be an ancestor. */
function typeInChain(owner: PayloadClass, property: string): unknown {
  for (let type: unknown = owner; typeof type === 'function'; type = Object.getPrototypeOf(type) as unknown) {
    const found = defaultMetadataStorage.findTypeMetadata(type, property);
    if (found) return found.typeFunction();
  }
  return undefined;
}
