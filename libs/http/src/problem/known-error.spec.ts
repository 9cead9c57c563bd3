import { NotFoundException } from '@nestjs/common';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { text } from '#kernel/text.js';
import { knownError } from './known-error.js';
import { problemOf } from './problem.js';

const fastifyError = (code: string, statusCode: number) =>
  Object.assign(new Error('internals'), { code, statusCode });

it.each([
  [new HeyiError(ERRORS.taskTaken), 'TASK.TAKEN', 409],
  [new NotFoundException('Cannot GET /x'), 'ROUTE.UNKNOWN', 404],
  [fastifyError('FST_ERR_CTP_INVALID_MEDIA_TYPE', 415), 'INPUT.MEDIA_TYPE', 415],
  [fastifyError('FST_ERR_CTP_BODY_TOO_LARGE', 413), 'INPUT.TOO_LARGE', 413],
  [fastifyError('FST_ERR_BAD_URL', 400), 'ROUTE.UNKNOWN', 404],
  [fastifyError('FST_ERR_CTP_EMPTY_JSON_BODY', 400), 'INPUT.NOT_JSON', 400],
  [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'SYSTEM.DATABASE_AWAY', 503],
  [new TypeError('x is not a function'), 'SYSTEM.UNEXPECTED', 500],
  ['a text', 'SYSTEM.UNEXPECTED', 500],
])('%s becomes %s', (error, code, status) => {
  expect(knownError(error, 1)).toMatchObject({ code, status });
});

it('an error nobody expected says nothing about itself', () => {
  const problem = problemOf(knownError(new Error('password of the database: x'), 1), 'en', 'request-1');
  expect(JSON.stringify(problem)).not.toContain('password');
  expect(problem).toMatchObject({ status: 500, requestId: 'request-1' });
});

it('details are in the language of the reader, and bounded', () => {
  const errors = Array.from({ length: 50 }, (_, i) => ({
    field: `f${i}`,
    code: 'x',
    message: text('错', 'wrong'),
  }));
  const problem = problemOf(new HeyiError(ERRORS.inputInvalid, { errors }), 'en', 'r') as unknown as {
    errors: { message: string }[];
  };
  expect(problem.errors).toHaveLength(20);
  expect(problem.errors[0]?.message).toBe('wrong');
});

it('details cannot take the place of what every problem has', () => {
  expect(
    problemOf(new HeyiError(ERRORS.taskTaken, { status: 200, code: 'OK', title: 'x' }), 'en', 'r'),
  ).toMatchObject({
    status: 409,
    code: 'TASK.TAKEN',
  });
});
