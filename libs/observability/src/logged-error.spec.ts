import { Writable } from 'node:stream';
import { createLogger } from './logger.js';
import { loggedError } from './logged-error.js';

const TELLING = ['林小小', '13812345678', '440401199001011237', 'lin@example.cn', '7K3M-9QTX-2B4F'];
const told = TELLING.join(' ');

function databaseError(): Error {
  const driverError = Object.assign(new Error(`invalid input syntax for type uuid: "${told}"`), {
    severity: 'ERROR',
    code: '22P02',
    detail: `Key (username)=(${told}) already exists.`,
    table: 'account',
    routine: 'string_to_uuid',
  });
  return Object.assign(new Error(driverError.message), {
    name: 'QueryFailedError',
    query: 'INSERT …',
    parameters: TELLING,
    driverError,
  });
}

it.each<[string, () => Error]>([
  ['the database', databaseError],
  ['a wrapper of it', () => new Error('a command could not be applied', { cause: databaseError() })],
  ['many at once', () => new AggregateError([databaseError()], 'all failed')],
  [
    'a mail server',
    () =>
      Object.assign(new Error(`550 ${told} unknown`), {
        code: 'EENVELOPE',
        responseCode: 550,
        rejected: [told],
      }),
  ],
  ['the JSON parser', () => new SyntaxError(`Unexpected token, "${told}" is not valid JSON`)],
  ['a message of many lines', () => new SyntaxError(`x\n    at ${told}\n    at ${told}`)],
  ['what is no error', () => told as never],
])('%s tells nothing that somebody typed', (_, make) => {
  const line = JSON.stringify(loggedError(make()));
  for (const token of TELLING) expect(line).not.toContain(token);
});

it('tells where it was', () => {
  expect(loggedError(databaseError())).toMatchObject({
    type: 'QueryFailedError',
    cause: { code: '22P02', at: 'account string_to_uuid' },
    frames: expect.arrayContaining([expect.stringContaining('logged-error.spec')]),
  });
  expect(loggedError(new TypeError("Cannot read properties of undefined (reading 'x')"))).toMatchObject({
    message: "Cannot read properties of undefined (reading 'x')",
  });
});

it('takes addresses and numbers of people out of a message of our own', () => {
  const { message } = loggedError(new Error('for lin@example.cn, 138 1234-5678 and 44040119900101123X: no'));
  expect(message).toBe('for [address], [number] and [number]: no');
});

it('is what a log line holds, in one line', () => {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const log = createLogger({ logLevel: 'info' }, sink);
  log.error(
    { err: databaseError(), contact: { phone: TELLING[1] }, password: 'x', a: { cookie: 'y' } },
    'failed',
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]?.trim().split('\n')).toHaveLength(1);
  for (const token of TELLING) expect(lines[0]).not.toContain(token);
  expect(JSON.parse(String(lines[0]))).toMatchObject({
    msg: 'failed',
    contact: '[redacted]',
    password: '[redacted]',
    a: { cookie: '[redacted]' },
    err: { cause: { code: '22P02' } },
  });
});
