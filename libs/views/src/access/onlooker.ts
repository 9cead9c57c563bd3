import type { CaseKind } from '#machines/contract/case-kind.js';
import type { CaseRole } from '#machines/contract/case-role.js';

/** Who looks at a case, as far as the case cares. */
export interface Onlooker {
  readonly kind: CaseKind;
  readonly state: string;
  readonly roles: readonly CaseRole[];
  readonly firmId: string | null;
  /** Number of the event that brought the onlooker's firm into the case; null for everybody else. */
  readonly sinceSeq: number | null;
}
