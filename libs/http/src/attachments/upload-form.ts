import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { text } from '#kernel/text.js';
import { FORM_OVERHEAD, UPLOAD_LIMIT, UPLOAD_MEGABYTES } from '../edge/limits.js';
import { invalidField } from '../input/invalid-input.js';

/** Name of the one field. */
export const FILE_FIELD = 'file';

/**
 * The one file of a form. `take` gets it as it arrives; only when the whole form turned out to be in order is what it
 * made returned, otherwise it is undone.
 */
export async function readUpload<T>(
  request: FastifyRequest,
  take: (file: MultipartFile, bytes: AsyncIterable<Buffer>) => Promise<T>,
  undo: (taken: T) => Promise<void>,
): Promise<T> {
  if (!request.isMultipart()) throw new HeyiError(ERRORS.uploadNotForm);
  if (Number(request.headers['content-length'] ?? 0) > UPLOAD_LIMIT + FORM_OVERHEAD) throw tooLarge();
  let taken: { readonly value: T } | undefined;
  try {
    for await (const part of fromSender(request.parts())) {
      if (part.type === 'field' || part.fieldname !== FILE_FIELD) throw unexpectedField(part.fieldname);
      taken = { value: await take(part, fromSender(part.file)) };
      if (part.file.truncated) throw tooLarge();
    }
    if (!taken) throw invalidField(FILE_FIELD, 'required', text('请附上一个文件', 'attach one file'));
    return taken.value;
  } catch (error) {
    if (taken) await undo(taken.value);
    // The rest of the request must be read, or the answer would never reach a sender who is still sending.
    request.raw.unpipe();
    request.raw.resume();
    throw error;
  }
}

/** What goes wrong while a form is read is the sender's; what goes wrong in storing it is ours. */
async function* fromSender<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* source;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'FST_FILES_LIMIT')
      throw invalidField(FILE_FIELD, 'one', text('每次只能上传一个文件', 'one file at a time'));
    throw new HeyiError(ERRORS.uploadBroken, {}, { cause: error });
  }
}

function tooLarge(): HeyiError {
  return new HeyiError(ERRORS.uploadTooLarge, { megabytes: UPLOAD_MEGABYTES, limit: UPLOAD_LIMIT });
}

function unexpectedField(name = ''): HeyiError {
  return invalidField(
    name.slice(0, 60),
    'whitelistValidation',
    text('没有这个字段，请删除', 'is not a field of this form; remove it'),
  );
}
