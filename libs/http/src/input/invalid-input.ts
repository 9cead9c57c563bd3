import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { type Text, text } from '#kernel/text.js';
import type { FieldProblem } from '#machines/contract/payload/field-problem.js';

/** 400 with one entry per field. */
export function invalidInput(problems: readonly FieldProblem[]): HeyiError {
  return new HeyiError(ERRORS.inputInvalid, { errors: problems });
}

/** 400 for one field, said in our own words. */
export function invalidField(field: string, code: string, message: Text): HeyiError {
  return invalidInput([{ field, code, message }]);
}

/** An id that is well formed but belongs to nothing. */
export function unknownReference(field: string): HeyiError {
  return invalidField(
    field,
    'unknown',
    text('没有此项，请从名录中选择', 'does not exist; choose one of the directory'),
  );
}
