import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ANONYMOUS, type Caller } from '#parties/caller.js';

/** Parameter of a controller: who sends the request. On a route for accounts it is a `PersonCaller`. */
export const By = createParamDecorator(
  (_: unknown, context: ExecutionContext): Caller =>
    context.switchToHttp().getRequest<FastifyRequest>().caller ?? ANONYMOUS,
);
