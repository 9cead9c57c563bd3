import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { ObjectStore } from '#config/object-store.js';

interface Kept {
  readonly bytes: Buffer;
  at: Date;
}

/** The few calls of S3 that evidence needs, kept in memory; checks digests as the service does. */
export async function fakeS3() {
  const objects = new Map<string, Kept>();
  const state = { failures: 0, calls: [] as string[] };
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.writeHead(500).end());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://s3');
    const key = decodeURIComponent(url.pathname.replace(/^\/evidence\/?/, ''));
    const body = await buffer(request);
    state.calls.push(`${request.method} ${key}`);
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=key-id/'))
      return fail(response, 403, 'AccessDenied');
    if (state.failures > 0) {
      state.failures -= 1;
      return fail(response, 500, 'InternalError');
    }
    if (request.method === 'PUT') return put(request, response, key, body);
    if (request.method === 'DELETE') {
      objects.delete(key);
      response.writeHead(204).end();
      return;
    }
    if (key === '') return list(response, url.searchParams);
    const kept = objects.get(key);
    if (!kept) return fail(response, 404, 'NoSuchKey');
    response.writeHead(200, { 'content-length': kept.bytes.length });
    response.end(request.method === 'HEAD' ? undefined : kept.bytes);
  }

  function put(request: IncomingMessage, response: ServerResponse, key: string, bytes: Buffer): void {
    const promised = request.headers['x-amz-checksum-sha256'];
    if (createHash('sha256').update(bytes).digest('base64') !== promised)
      return fail(response, 400, 'BadDigest');
    objects.set(key, { bytes, at: new Date() });
    response.writeHead(200).end();
  }

  /** Pages of two, so that whoever reads one page only is found out. */
  function list(response: ServerResponse, query: URLSearchParams): void {
    const after = query.get('continuation-token') ?? '';
    const keys = [...objects.keys()]
      .filter((key) => key.startsWith(query.get('prefix') ?? '') && key > after)
      .toSorted();
    const page = keys.slice(0, 2);
    const contents = page.map(
      (key) =>
        `<Contents><Key>${key}</Key><LastModified>${objects.get(key)?.at.toISOString()}</LastModified></Contents>`,
    );
    const more =
      keys.length > 2
        ? `<IsTruncated>true</IsTruncated><NextContinuationToken>${page[1]}</NextContinuationToken>`
        : '<IsTruncated>false</IsTruncated>';
    response.writeHead(200, { 'content-type': 'application/xml' });
    response.end(`<?xml version="1.0"?><ListBucketResult>${contents.join('')}${more}</ListBucketResult>`);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const settings: ObjectStore = {
    bucket: 'evidence',
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    prefix: 'heyi/',
    key: { id: 'key-id', secret: 'key-secret' },
  };
  return Object.assign(state, {
    objects,
    settings,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

function fail(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}
