/** What the shell is told. Scripts rely on these numbers. */
export const EXIT = {
  ok: 0,
  /** Something unexpected broke. */
  failed: 1,
  /** The command line or a file was wrong; nothing was done. */
  usage: 2,
  /** The work was done, but some of it was refused (see the reject file or the report). */
  partly: 3,
  /** The check found something wrong. */
  findings: 4,
  /** The database or another service cannot be reached. */
  away: 5,
} as const;

/** Ends the command with a message for the reader and an exit code, without a stack trace. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';

  constructor(
    message: string,
    readonly exitCode: number,
    readonly details: object = {},
  ) {
    super(message);
  }
}
