import { type AddressInfo, connect } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { cutSlowBodies } from './slow-bodies.js';

let server: FastifyInstance;
beforeAll(async () => {
  server = Fastify();
  cutSlowBodies(server, 50);
  server.post('/small', async () => 'taken');
  server.post('/file', { config: { takesFile: true } as never }, async () => 'taken');
  await server.listen({ port: 0 });
});
afterAll(() => server.close());

/** Sends a body in two halves, the second after this pause; returns the status line, empty when the line was cut. */
function send(path: string, pauseMs: number): Promise<string> {
  const { port } = server.server.address() as AddressInfo;
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, 'localhost', () => {
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{`,
      );
      setTimeout(() => socket.write('}'), pauseMs);
    });
    socket.on('data', (data) => (heard += String(data)));
    socket.on('error', () => {});
    socket.on('close', () => resolve(heard.split('\r\n')[0] as string));
  });
}

it.each([
  ['/small', 0, 'HTTP/1.1 200 OK'],
  ['/small', 300, ''],
  ['/file', 300, 'HTTP/1.1 200 OK'],
])('a body for %s after %d ms: %j', async (path, pause, status) => {
  expect(await send(path, pause)).toBe(status);
});
