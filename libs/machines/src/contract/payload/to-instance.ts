import { plainToInstance } from 'class-transformer';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { type FieldRule, fieldRules } from './field-rules.js';

type PayloadClass = new () => object;

/**
 * An instance of the class, nested classes included, from data that is already a copy. class-transformer looks up
 * every possible rule for every field, which takes longer than all checks together; our classes name nested types
 * only, so that is left to those that really transform something.
 */
export function toInstance<P extends object>(type: new () => P, plain: object): P {
  return transforms(type) ? plainToInstance(type, plain) : (build(type, plain) as P);
}

function build(type: PayloadClass, plain: object): object {
  const rules = fieldRules(type);
  const instance = new type() as Record<string, unknown>;
  for (const [name, value] of Object.entries(plain)) instance[name] = converted(rules.get(name), value);
  return instance;
}

function converted(rule: FieldRule | undefined, value: unknown): unknown {
  if (!rule?.nested || typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? value.map((element) => converted(rule, element)) : build(rule.nested, value);
}

const known = new WeakMap<PayloadClass, boolean>();

/** True when the class or one nested in it uses `@Transform`, `@Expose` or `@Exclude`. */
function transforms(type: PayloadClass): boolean {
  const answer = known.get(type);
  if (answer !== undefined) return answer;
  // Set first, so that a class nested in itself comes to an end.
  known.set(type, false);
  const own =
    defaultMetadataStorage.getExposedMetadatas(type).length > 0 ||
    defaultMetadataStorage.getExcludedMetadatas(type).length > 0 ||
    [...fieldRules(type).keys()].some(
      (name) => defaultMetadataStorage.findTransformMetadatas(type, name, 0).length > 0,
    );
  const result =
    own || [...fieldRules(type).values()].some(({ nested }) => nested !== null && transforms(nested));
  known.set(type, result);
  return result;
}
