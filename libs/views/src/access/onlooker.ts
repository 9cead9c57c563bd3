import type { CaseKind } from '#machines/contract/case-kind.js';
import type { CaseRole } from '#machines/contract/case-role.js';

/** Who looks at a case, as far as the case cares. */
export interface Onlooker {
  readonly kind: CaseKind;
  readonly state: string;
  readonly roles: readonly CaseRole[];
  readonly firmId: string | null;
  /** As histories name the onlooker: id of the account, or of the complaint behind a resident. */
  readonly self: string | null;
  /** Sides of a dispute on which the onlooker stands; none for whoever stands between or above. */
  readonly sides: readonly string[];
  /** Number of the event that brought the onlooker's firm into the case; null for everybody else. */
  readonly sinceSeq: number | null;
}
