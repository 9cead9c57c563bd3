import {
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
} from 'typeorm';
import { troubleOf } from './trouble.js';

const sqlState = (code: string) => Object.assign(new Error('said by the server'), { code });

it.each([
  ['an administrator ends the connection', sqlState('57P01')],
  ['the server crashes', sqlState('57P02')],
  ['the disk is full', sqlState('53100')],
  ['there are too many connections', sqlState('53300')],
  ['the server only reads', sqlState('25006')],
  ['the server is not there', sqlState('ECONNREFUSED')],
  [
    'it is not there on any of its addresses',
    Object.assign(new AggregateError([sqlState('ECONNREFUSED')]), {}),
  ],
  ['a query met it, and TypeORM wrapped it', new QueryFailedError('SELECT 1', [], sqlState('57P01'))],
  ['the connection died between two statements', new QueryRunnerAlreadyReleasedError()],
  ['the connection died between two statements of a manager', new QueryRunnerProviderAlreadyReleasedError()],
  ['the connection died without a word', new Error('Connection terminated unexpectedly')],
])('%s: the database is away', (_what, error) => {
  expect(troubleOf(error)).toBe('away');
});

it.each([
  ['a deadlock', sqlState('40P01')],
  ['a serialisation failure', sqlState('40001')],
])('%s is a conflict, to be tried again', (_what, error) => {
  expect(troubleOf(error)).toBe('conflict');
});

it.each([
  ['a defect', new TypeError('x is not a function')],
  ['a broken constraint', sqlState('23505')],
  ['what is no error at all', 'text'],
])('%s is the work’s own failure', (_what, error) => {
  expect(troubleOf(error)).toBe('work');
});
