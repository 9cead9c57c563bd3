import 'reflect-metadata';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { validatePayload } from '#machines/contract/validate-payload.js';
import { invalidInput } from './invalid-input.js';

type InputClass = new () => object;

const BODY = Symbol('heyi:body');

/** Turns a parsed body into an instance of its class, or throws 400 with every wrong field. */
export function readBody<T extends object>(type: new () => T, plain: unknown): T {
  const result = validatePayload<T>({ payload: type }, plain);
  if (!result.ok) throw invalidInput(result.problems);
  return result.instance;
}

const validBody = createParamDecorator((type: InputClass, context: ExecutionContext) =>
  readBody(type, context.switchToHttp().getRequest<FastifyRequest>().body),
);

/** Parameter of a controller: the body, checked. The interface description reads the same class. */
export function BodyOf(type: InputClass): ParameterDecorator {
  return (prototype, method, index) => {
    validBody(type)(prototype, method, index);
    Reflect.defineMetadata(BODY, type, prototype, method as string);
  };
}

export function bodyClassOf(prototype: object, method: string | symbol): InputClass | undefined {
  return Reflect.getMetadata(BODY, prototype, method) as InputClass | undefined;
}
