import { createServer, connect, type Server, type Socket } from 'node:net';

/** A line to a server that can be cut and mended, on a port of its own. */
export class TcpProxy {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private port = 0;
  private frozen = false;

  private constructor(private readonly target: { readonly host: string; readonly port: number }) {}

  /** The same address through the proxy. */
  static async before(url: string): Promise<{ proxy: TcpProxy; url: string }> {
    const address = new URL(url);
    const proxy = new TcpProxy({ host: address.hostname, port: Number(address.port) });
    await proxy.mend();
    address.hostname = '127.0.0.1';
    address.port = String(proxy.port);
    return { proxy, url: address.href };
  }

  /** Every connection breaks and no new one is taken. */
  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  /** Connections stay and new ones are taken, but nothing comes through any more. */
  freeze(): void {
    this.frozen = true;
    for (const socket of this.sockets) socket.unpipe().pause();
  }

  async mend(): Promise<void> {
    this.frozen = false;
    this.server = createServer((near) => {
      const far = connect(this.target);
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(socket);
        socket.once('close', () => {
          this.sockets.delete(socket);
          other.destroy();
        });
        socket.on('error', () => {});
        if (!this.frozen) socket.pipe(other);
      }
    });
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
    const address = this.server.address();
    if (typeof address === 'object' && address) this.port = address.port;
  }
}
