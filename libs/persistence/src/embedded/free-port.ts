import { createServer } from 'node:net';

/** Binds for a moment; the port may be taken again before the server has it, so callers try more than once. */
function bind(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.unref();
    probe.once('error', () => resolve(undefined));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}

/** The preferred port if nobody listens there, else any free one. */
export async function freePort(preferred?: number): Promise<number> {
  const port = (preferred && (await bind(preferred))) || (await bind(0));
  if (!port) throw new Error('no free port on 127.0.0.1');
  return port;
}
