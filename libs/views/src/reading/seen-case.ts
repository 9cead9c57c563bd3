import type { CaseFile } from '#engine/case-file.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import type { Caller } from '#parties/caller.js';
import type { Mask } from '../access/masked.js';
import type { Onlooker } from '../access/onlooker.js';
import type { Level } from '../access/visibility.js';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A case and the caller's relation to it. Whoever holds one of these has been let in. */
export interface SeenCase extends Onlooker {
  readonly caller: Caller;
  readonly file: CaseFile;
  readonly kind: CaseKind;
  /** The state shown: before the opening is applied, the one the case will begin in. */
  readonly state: string;
  readonly roles: readonly CaseRole[];
  readonly level: Level;
  readonly title: string;
  /** For what this onlooker may read in a redacted copy only. */
  readonly mask: Mask;
  readonly openedAt: Date;
  readonly updatedAt: Date;
  readonly firm: Named | null;
  readonly estate: Named | null;
}
