import type { DynamicModule, INestApplication, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { LOGGER, type Runtime } from '#config/runtime.js';
import { acceptUploads } from '#http/edge/accept-uploads.js';
import { acceptJsonOnly } from '#http/edge/json-only.js';
import { refuseOtherSites } from '#http/edge/other-sites.js';
import { fastifyOptions } from '#http/edge/fastify-options.js';
import { limitSockets } from '#http/edge/few-sockets.js';
import { edgeOf } from '#http/edge/patience.js';
import { sendSecurityHeaders } from '#http/edge/security-headers.js';
import { cutSlowBodies } from '#http/edge/slow-bodies.js';
import { OpenApiBook } from '#http/openapi/openapi-book.js';
import { ProblemFilter } from '#http/problem/problem.filter.js';
import { servePages } from '#http/web/serve-pages.js';
import { WebPages } from '#http/web/web-pages.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { NestLogger } from '#observability/nest-logger.js';
import { ProductionGate } from '#parties/administration/production-gate.js';

/**
 * The HTTP side of a process around any root module that imports `HttpModule`: alone (`main.ts`), together with the
 * worker (`heyi up`), or in a test. Not yet listening.
 */
export async function createApi(
  root: Type | DynamicModule,
  runtime: Pick<Runtime, 'production' | 'edge'>,
): Promise<NestFastifyApplication> {
  const edge = edgeOf(runtime);
  const adapter = new FastifyAdapter(fastifyOptions(edge) as never);
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter as never, {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
    forceCloseConnections: true,
  });
  await refuseOpenDemo(app);
  const log = app.get<Logger>(LOGGER);
  app.useLogger(new NestLogger(log));
  const server = adapter.getInstance() as unknown as FastifyInstance;
  acceptJsonOnly(server);
  await sendSecurityHeaders(server, runtime);
  refuseOtherSites(server);
  await acceptUploads(server);
  cutSlowBodies(server, edge.requestMs);
  servePages(server, app.get(WebPages));
  limitSockets(server.server, edge);
  app.useGlobalFilters(new ProblemFilter(log));
  app.get(OpenApiBook).describes(app as INestApplication, app.get(KindRegistry).all());
  return app;
}

/** Closes what is open already: whoever is refused here must be able to end. */
async function refuseOpenDemo(app: NestFastifyApplication): Promise<void> {
  try {
    await app.get(ProductionGate, { strict: false }).check();
  } catch (error) {
    await app.close();
    throw error;
  }
}
