import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { text } from '#kernel/text.js';
import type { Caller } from '#parties/caller.js';
import { invalidField } from '../input/invalid-input.js';

const KEY = /^[\x21-\x7E]{1,200}$/;

/** Parameter of a controller: the header `Idempotency-Key`, checked; undefined when there is none. */
export const IdempotencyKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | undefined => {
    const given = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
    if (given === undefined || given === '') return undefined;
    if (typeof given === 'string' && KEY.test(given)) return given;
    throw invalidField(
      'Idempotency-Key',
      'matches',
      text('请用 1 至 200 个可见的 ASCII 字符', 'use 1 to 200 visible ASCII characters'),
    );
  },
);

/** Keys of two senders must not meet, and none may look like a key of the engine. */
export function keyOf(caller: Caller, key: string): string {
  if (caller.kind === 'anonymous') return `anonymous/${key}`;
  return `${caller.kind === 'person' ? caller.accountId : caller.caseId}/${key}`;
}

export const IDEMPOTENCY_HEADERS = {
  'Idempotency-Key': '同一个键加同样的内容只受理一次 · The same key with the same body is accepted once',
} as const;
export const REPLAYED = 'idempotent-replayed';
