import 'reflect-metadata';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { text } from '#kernel/text.js';
import { invalidField } from './invalid-input.js';
import { readBody } from './body-of.js';

type InputClass = new () => object;

const QUERY = Symbol('heyi:query');
const NUMBER = /^-?\d{1,9}$/;

/**
 * Turns a query into an instance of its class. A parameter that is given twice is refused (which of the two should
 * count?), one that we do not know as well: a misspelled filter would silently show everything.
 */
export function readQuery<T extends object>(type: new () => T, query: unknown): T {
  const plain: Record<string, unknown> = {};
  for (const [name, value] of Object.entries((query ?? {}) as Record<string, unknown>)) {
    if (typeof value !== 'string')
      throw invalidField(name, 'repeated', text('只能给一次', 'may be given only once'));
    if (value !== '') plain[name] = isNumeric(type, name) && NUMBER.test(value) ? Number(value) : value;
  }
  return readBody(type, plain);
}

/** Numbers arrive as text; the declared type says which fields are numbers. */
function isNumeric(type: InputClass, name: string): boolean {
  return Reflect.getMetadata('design:type', type.prototype as object, name) === Number;
}

const validQuery = createParamDecorator((type: InputClass, context: ExecutionContext) =>
  readQuery(type, context.switchToHttp().getRequest<FastifyRequest>().query),
);

/** Parameter of a controller: the query, checked. The interface description reads the same class. */
export function QueryOf(type: InputClass): ParameterDecorator {
  return (prototype, method, index) => {
    validQuery(type)(prototype, method, index);
    Reflect.defineMetadata(QUERY, type, prototype, method as string);
  };
}

export function queryClassOf(prototype: object, method: string | symbol): InputClass | undefined {
  return Reflect.getMetadata(QUERY, prototype, method) as InputClass | undefined;
}
