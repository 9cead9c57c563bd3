import { type FieldProblem, fieldProblem } from './field-problem.js';
import { fieldRules } from './field-rules.js';
import { labelOf } from '../label.js';

/**
 * class-validator takes `[contact]` where one nested contact is declared, an empty list too, and one text where
 * a list of texts is. Guards that read `payload.contact.phone` must not meet that.
 */
export function shapeProblems(instance: object, path: string): FieldProblem[] {
  const type = instance.constructor as new () => object;
  const problems: FieldProblem[] = [];
  for (const rule of fieldRules(type).values()) {
    const value = (instance as Record<string, unknown>)[rule.name];
    if (value === undefined || !rule.hasShape) continue;
    const field = path + rule.name;
    if (Array.isArray(value) !== rule.isList)
      problems.push(fieldProblem(field, rule.isList ? 'isArray' : 'isObject', [], labelOf(type, rule.name)));
    else if (rule.nested && Array.isArray(value))
      value.forEach((element, index) => problems.push(...elementProblems(element, `${field}.${index}`)));
    else if (rule.nested) problems.push(...elementProblems(value, field));
  }
  return problems;
}

/** An element that is itself a list or null has slipped past the class of the elements. */
function elementProblems(element: unknown, field: string): FieldProblem[] {
  if (typeof element !== 'object' || element === null || Array.isArray(element))
    return [fieldProblem(field, 'isObject')];
  return shapeProblems(element, `${field}.`);
}
