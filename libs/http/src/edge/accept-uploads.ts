import multipart from '@fastify/multipart';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { UPLOAD_LIMIT } from './limits.js';

/** Marks the one kind of route that takes a form with a file; all others take JSON alone. */
export const TakesFile = (): MethodDecorator => RouteConfig({ takesFile: true }) as MethodDecorator;

export function takesFile(request: FastifyRequest): boolean {
  return (request.routeOptions.config as { takesFile?: boolean }).takesFile === true;
}

/** Forms are read as they arrive, by the route itself; none is read where no file is expected. */
export async function acceptUploads(server: FastifyInstance): Promise<void> {
  await server.register(multipart, {
    throwFileSizeLimit: false,
    // One part more than allowed is let through, so that the route can say what is too much.
    limits: { fileSize: UPLOAD_LIMIT, files: 1, fields: 1, parts: 3, fieldSize: 1024, headerPairs: 20 },
  });
  server.addHook('onRequest', (request, _reply, done) => {
    const isForm = /^\s*multipart\//i.test(request.headers['content-type'] ?? '');
    done(isForm && !takesFile(request) && !request.is404 ? new HeyiError(ERRORS.inputMediaType) : undefined);
  });
}
