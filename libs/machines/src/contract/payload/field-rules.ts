import 'reflect-metadata';
import { getMetadataStorage } from 'class-validator';
import type { Text } from '#kernel/text.js';
import { nestedType } from './nested-type.js';

type PayloadClass = new () => object;

/** What class-validator keeps of one field, prepared once for each class. */
export interface FieldRule {
  readonly name: string;
  /** Declared as a list: an object or a single value in its place is a mistake, and the other way round. */
  readonly isList: boolean;
  /** Whether list or not matters: only nested fields and fields checked item by item can be confused. */
  readonly hasShape: boolean;
  readonly nested: PayloadClass | null;
  /** Constraint name → its values, such as the number of `maxLength`. */
  readonly values: ReadonlyMap<string, readonly unknown[]>;
  /** Constraint name → its own sentence, given as `{ context: { says } }` in its options. */
  readonly says: ReadonlyMap<string, Text>;
}

const known = new WeakMap<PayloadClass, ReadonlyMap<string, FieldRule>>();

/** The fields of a payload class by name; empty for a class without any. */
export function fieldRules(type: PayloadClass): ReadonlyMap<string, FieldRule> {
  const rules = known.get(type) ?? readRules(type);
  known.set(type, rules);
  return rules;
}

function readRules(type: PayloadClass): ReadonlyMap<string, FieldRule> {
  const storage = getMetadataStorage();
  const grouped = storage.groupByPropertyName(storage.getTargetValidationMetadatas(type, '', true, false));
  return new Map(
    Object.entries(grouped).map(([name, constraints]) => {
      const isNested = constraints.some((constraint) => constraint.type === 'nestedValidation');
      const rule: FieldRule = {
        name,
        isList: Reflect.getMetadata('design:type', type.prototype as object, name) === Array,
        hasShape: isNested || constraints.some((constraint) => constraint.each),
        nested: isNested ? nestedType(type, name) : null,
        values: new Map(constraints.map((constraint) => [nameOf(constraint), constraint.constraints ?? []])),
        says: new Map(
          constraints.flatMap((constraint) => {
            const { says } = (constraint.context ?? {}) as { readonly says?: Text };
            return says ? [[nameOf(constraint), says] as const] : [];
          }),
        ),
      };
      return [name, rule];
    }),
  );
}

function nameOf(constraint: {
  readonly name?: string | undefined;
  readonly type: string;
  readonly constraintCls?: unknown;
}): string {
  if (constraint.name !== undefined) return constraint.name;
  const classes = constraint.constraintCls
    ? getMetadataStorage().getTargetValidatorConstraints(constraint.constraintCls as new () => object)
    : [];
  return classes[0]?.name ?? constraint.type;
}
