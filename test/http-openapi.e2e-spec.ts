import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FastifyInstance } from 'fastify';
import { Described, type OpenApi } from './world/described.js';
import { type AppWorld, startWorld } from './world/app.js';
import { Answer } from './world/http-client.js';

let world: AppWorld;
let document: OpenApi;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  document = world.described.document;
});
afterAll(() => world.close());

it('is OpenAPI 3.1 and describes every registered route, and no other', () => {
  expect(document.openapi).toBe('3.1.0');
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const server = world.app.getHttpAdapter().getInstance() as FastifyInstance;
  const registered = described.filter((route) => {
    const [method, path] = route.split(' ') as [string, string];
    return server.hasRoute({ method: method as 'GET', url: path.replace(/\{(\w+)\}/g, ':$1') });
  });
  expect(registered).toEqual(described);
  const count = server.printRoutes({ commonPrefix: false }).match(/\((?:[A-Z, ]+)\)/g) ?? [];
  const methods = count
    .flatMap((list) => list.slice(1, -1).split(', '))
    .filter((method) => method !== 'HEAD');
  expect(methods.filter((method) => method !== 'OPTIONS')).toHaveLength(described.length);
});

it('points only at components that exist, and every schema in it compiles', () => {
  const text = JSON.stringify(document);
  const missing = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)]
    .map((match) => match[1] as string)
    .filter((name) => !(name in document.components.schemas));
  expect(missing).toEqual([]);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'https://heyi.test/all.json', ...document } as object);
  for (const name of Object.keys(document.components.schemas))
    expect(() =>
      ajv.compile({ $ref: `https://heyi.test/all.json#/components/schemas/${name}` }),
    ).not.toThrow();
});

it('says of every route what it answers, which errors it may give, and who may call it', () => {
  for (const [path, methods] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(methods)) {
      const { responses, summary, operationId } = operation as never as {
        responses: object;
        summary: string;
        operationId: string;
      };
      const where = `${method} ${path}`;
      expect([where, typeof summary, typeof operationId]).toEqual([where, 'string', 'string']);
      expect([where, Object.keys(responses).some((status) => /^[23]/.test(status))]).toEqual([where, true]);
      expect([where, Object.keys(responses)]).toEqual([where, expect.arrayContaining(['500', '503'])]);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      const declared = (
        (operation as never as { parameters?: { in: string; name: string }[] }).parameters ?? []
      )
        .filter((parameter) => parameter.in === 'path')
        .map(({ name }) => name);
      expect([where, declared.sort()]).toEqual([where, inPath.sort()]);
    }
});

it('holds the payload of every event that a person may send', async () => {
  const kind = (await world.anyone.get('/api/kinds/complaint')).ok(200);
  for (const { type, roles } of kind.events)
    expect([type, `complaint.${type}` in document.components.schemas]).toEqual([
      type,
      roles.some((role: string) => role !== 'system'),
    ]);
  expect(document.components.schemas['complaint.FILE_COMPLAINT']).toMatchObject({
    properties: {
      title: { 'x-narrative': true },
      contact: { properties: { phone: { 'x-identity': true } } },
    },
  });
});

it('is what the answers of these tests are compared with', () => {
  const described = new Described(document);
  const answer = (path: string, status: number, body: object) =>
    described.hear(
      new Answer(
        `GET ${path}`,
        status,
        new Headers({ 'content-type': 'application/json' }),
        JSON.stringify(body),
      ),
    );
  answer('/api/kinds', 200, { items: [{ kind: 'x', label: 'x', version: 1 }] });
  expect(described.problems).toEqual([]);
  answer('/api/kinds', 200, { items: [{ kind: 'x' }] });
  answer('/api/kinds', 418, {});
  expect(described.problems).toHaveLength(2);
});

it('can be read offline, without any inline script', async () => {
  const page = await world.anyone.get('/api/docs');
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(page.text).not.toMatch(/https?:\/\//);
  expect(page.text).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  for (const [, file] of page.text.matchAll(/(?:src|href)="(\/api\/docs\/[^"]+)"/g))
    expect([(await world.anyone.get(file as string)).status, file]).toEqual([200, file]);
  expect((await world.anyone.get('/api/docs/package.json')).status).toBe(404);
});

it('is sent again only when it has changed', async () => {
  for (const path of [
    '/api/openapi.json',
    '/api/kinds/complaint/diagram.svg',
    '/api/kinds/complaint/diagram.mmd',
  ]) {
    const first = await world.anyone.get(path);
    expect([path, first.status]).toEqual([path, 200]);
    const second = await world.anyone.with({ 'if-none-match': String(first.headers.get('etag')) }).get(path);
    expect([path, second.status, second.text]).toEqual([path, 304, '']);
  }
});
