import { type AddressInfo, connect, type Socket } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { limitSockets } from './few-sockets.js';
import { fastifyOptions } from './fastify-options.js';
import { edgeOf } from './patience.js';
import { cutSlowBodies } from './slow-bodies.js';

const CAP = 12;
const edge = edgeOf({
  production: false,
  edge: { headersMs: 150, requestMs: 150, keepAliveMs: 50, socketsPerAddress: CAP },
});
let server: FastifyInstance;
beforeAll(async () => {
  server = Fastify(fastifyOptions(edge));
  cutSlowBodies(server, edge.requestMs);
  limitSockets(server.server, edge);
  server.post('/', async () => 'taken');
  server.get('/', async () => 'here');
  await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

const open = () => connect((server.server.address() as AddressInfo).port, '127.0.0.1');

/** Sends these bytes and then one more every few milliseconds, for ever; resolves with what was heard when the line is cut. */
function trickle(begin: string, more: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = open();
    socket.write(begin);
    const drip = setInterval(() => socket.write(more), 20);
    socket.on('data', (data) => (heard += String(data)));
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(drip);
      resolve(heard);
    });
  });
}

it('headers that never end are cut, however steadily they come', async () => {
  expect(await trickle('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ', 'a')).toMatch(/^HTTP\/1\.1 408 /);
});

it('headers line by line are cut as well', async () => {
  expect(await trickle('GET / HTTP/1.1\r\nHost: x\r\n', 'A: b\r\n')).toMatch(/^HTTP\/1\.1 408 /);
});

it.each(['Content-Length: 100000\r\n\r\n{', 'Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n'])(
  'a body that never ends is cut: %j',
  async (end) => {
    const begin = `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${end}`;
    const more = end.startsWith('T') ? '1\r\n \r\n' : ' ';
    expect(await trickle(begin, more)).not.toMatch(/^HTTP\/1\.1 2/);
  },
);

it('a socket on which no request comes any more is closed', async () => {
  const socket = open();
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  const heard: string[] = [];
  socket.on('data', (data) => heard.push(String(data)));
  await closed(socket);
  expect(heard.join('')).toMatch(/^HTTP\/1\.1 200 /);
});

it('one address gets so many sockets, and again as many when it lets them go', async () => {
  for (const _ of [1, 2]) {
    const sockets = Array.from({ length: CAP + 3 }, open);
    const ends = await Promise.all(sockets.map(answerOf));
    expect(ends.filter((end) => end === 'answered')).toHaveLength(CAP);
    await Promise.all(sockets.map(closed));
  }
});

function answerOf(socket: Socket): Promise<'answered' | 'cut'> {
  return new Promise((resolve) => {
    socket.on('error', () => resolve('cut'));
    socket.once('close', () => resolve('cut'));
    socket.once('data', () => resolve('answered'));
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  });
}

function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => (socket.closed ? resolve() : socket.once('close', () => resolve())));
}
