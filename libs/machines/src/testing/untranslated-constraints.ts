import type { CaseKind } from '../contract/case-kind.js';
import { CONSTRAINT_TEXTS } from '../contract/payload/constraint-texts.js';
import { fieldRules } from '../contract/payload/field-rules.js';

type PayloadClass = new () => object;

/** Constraints of the kind's event classes that would be answered with the general sentence only. */
export function untranslatedConstraints(kind: CaseKind): string[] {
  const found = new Set<PayloadClass>();
  for (const rule of Object.values(kind.events)) collect(rule.payload as PayloadClass, found);
  return [...found].flatMap((type) =>
    [...fieldRules(type).values()].flatMap((field) =>
      [...field.values.keys()]
        .filter(
          (code) => !SILENT.has(code) && !Object.hasOwn(CONSTRAINT_TEXTS, code) && !field.says.has(code),
        )
        .map((code) => `${type.name}.${field.name}: ${code}`),
    ),
  );
}

/** These only switch other constraints on or off; they never fail. */
const SILENT = new Set(['isOptional', 'conditionalValidation', 'promiseValidation']);

function collect(type: PayloadClass, into: Set<PayloadClass>): void {
  if (into.has(type)) return;
  into.add(type);
  for (const field of fieldRules(type).values()) if (field.nested) collect(field.nested, into);
}
