/** A file that has arrived whole and lies on disk under a name of its own, not yet kept. */
export interface ReceivedFile {
  /** SHA-256 of its bytes, hexadecimal. */
  readonly digest: string;
  readonly size: number;
  /** Its first bytes, enough to tell what it is. */
  readonly head: Buffer;
  /** Where it waits. */
  readonly path: string;
}
