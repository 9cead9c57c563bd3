import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { type Text, text } from '#kernel/text.js';

/** INPUT.INVALID for one field of an entry. */
export function unfitEntry(field: string, code: string, message: Text): HeyiError {
  return new HeyiError(ERRORS.inputInvalid, { errors: [{ field, code, message }] });
}

/** An id that is well formed but belongs to nothing. */
export function unknownIn(field: string): HeyiError {
  return unfitEntry(
    field,
    'unknown',
    text('没有此项，请从名录中选择', 'does not exist; choose one of the directory'),
  );
}
