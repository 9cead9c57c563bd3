import type { Scan } from '../attachment.js';

/** Looks for viruses in files that have arrived. */
export abstract class Scanner {
  /** Throws UPLOAD.INFECTED, and SYSTEM.SCANNER_AWAY when it cannot tell: what was not looked at is not taken. */
  abstract scan(path: string): Promise<Scan>;
}

/** No scanner is set up; every file says so. */
export class NoScanner extends Scanner {
  async scan(): Promise<Scan> {
    return 'unscanned';
  }
}
