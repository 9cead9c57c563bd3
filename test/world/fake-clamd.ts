import { createServer, type Socket } from 'node:net';

/** The harmless file by which scanners are tried; in two parts, so that this source is not taken for it. */
export const EICAR = Buffer.from(
  String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD` + '-ANTIVIRUS-TEST-FILE!$H+H*',
);

/** How it behaves: as clamd does, or as clamd does in trouble. */
export type Mood = 'well' | 'silent' | 'hangs up' | 'complains';

/** A small clamd: understands INSTREAM, finds EICAR. Counts what it has scanned. */
export async function fakeClamd(path: string) {
  const clamd = { mood: 'well' as Mood, scanned: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let heard = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (piece: Buffer) => {
      heard = Buffer.concat([heard, piece]);
      if (clamd.mood === 'hangs up') return socket.destroy();
      const file = fileIn(heard);
      if (file === null || clamd.mood === 'silent') return;
      clamd.scanned += 1;
      if (clamd.mood === 'complains') return socket.end('INSTREAM size limit exceeded. ERROR\0');
      return socket.end(file.includes(EICAR) ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0');
    });
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return Object.assign(clamd, {
    address: `unix:${path}`,
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  });
}

/** The file, once its last piece (of length zero) is there. */
function fileIn(heard: Buffer): Buffer | null {
  const start = 'zINSTREAM\0';
  if (heard.length < start.length) return null;
  if (heard.toString('latin1', 0, start.length) !== start) throw new Error('not INSTREAM');
  const pieces: Buffer[] = [];
  for (let at = start.length; at + 4 <= heard.length;) {
    const length = heard.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
