import { validateSync, type ValidationError, type ValidatorOptions } from 'class-validator';
import type { EventRule } from './event-rule.js';
import { labelOf } from './label.js';
import { type FieldProblem, fieldProblem } from './payload/field-problem.js';
import { fieldRules } from './payload/field-rules.js';
import { refusedInput, withoutNulls } from './payload/refused-input.js';
import { shapeProblems } from './payload/shape-problems.js';
import { toInstance } from './payload/to-instance.js';
import { withDerived } from './with-derived.js';

export type { FieldProblem } from './payload/field-problem.js';

export type PayloadResult<P extends object = object> =
  | { readonly ok: true; readonly instance: P }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

const STRICT: ValidatorOptions = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true };

/**
 * Turns what somebody sent into an instance of the event's class, or says field by field what is wrong with it.
 * The same for a form, the interface, an import and a sample of the contract tests.
 */
export function validatePayload<P extends object>(
  rule: Pick<EventRule<never, P>, 'payload' | 'derives'>,
  plain: unknown,
): PayloadResult<P> {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain))
    return refused([fieldProblem('', 'isObject')]);
  const forbidden = refusedInput(plain);
  if (forbidden.length > 0) return refused(forbidden);
  const given = withoutNulls(plain) as object;
  if (fieldRules(rule.payload).size === 0)
    return Object.keys(given).length === 0
      ? { ok: true, instance: new rule.payload() }
      : refused(Object.keys(given).map((name) => fieldProblem(name, 'whitelistValidation')));
  const instance = toInstance(rule.payload, given);
  const problems = validateSync(instance, STRICT).flatMap((error) => problemsOf(error, ''));
  if (problems.length > 0) return refused(problems);
  const misshapen = shapeProblems(instance, '');
  return misshapen.length > 0 ? refused(misshapen) : { ok: true, instance: withDerived(rule, instance) };
}

function refused(problems: readonly FieldProblem[]): { ok: false; problems: readonly FieldProblem[] } {
  return { ok: false, problems };
}

function problemsOf(error: ValidationError, path: string): FieldProblem[] {
  const field = `${path}${error.property ?? ''}`.replace(/\.$/, '');
  const owner = error.target?.constructor as (new () => object) | undefined;
  const rule = owner && !Array.isArray(error.target) ? fieldRules(owner).get(error.property) : undefined;
  const own = Object.keys(error.constraints ?? {}).map((code) =>
    fieldProblem(
      field,
      code,
      rule?.values.get(code),
      owner && rule ? labelOf(owner, error.property) : undefined,
      rule?.says.get(code),
    ),
  );
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, `${field}.`))];
}
