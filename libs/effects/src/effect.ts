import type { CaseParty } from '#machines/contract/case-kind.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import type { JsonObject } from '#kernel/json.js';

/** An effect that waits, as its row tells it. */
export interface Effect {
  readonly id: string;
  readonly caseId: string;
  /** Number of the event that asked for it. */
  readonly seq: number;
  readonly ordinal: number;
  readonly type: string;
  readonly params: JsonObject;
  readonly data: JsonObject;
  readonly createdAt: string;
  readonly attempts: number;
}

/** What carrying out an effect may look at beside the effect: loaded before, so that planning does no I/O. */
export interface Surroundings {
  readonly caseNo: string;
  readonly kind: string;
  /** The firm that the case concerns now. */
  readonly firmId: string | null;
  readonly parties: readonly CaseParty[];
  /** Firms that were told something in this case before: they know that it exists. */
  readonly toldFirms: readonly string[];
  /** Type of the event that asked for the effect. */
  readonly eventType: string;
  /** Its facts: they tell whether it was said to one side alone. */
  readonly eventPayload: JsonObject;
  /** Roles that the same event gives a notice to. */
  readonly notified: readonly CaseRole[];
  /** Which document of its sort in its case this is, from 1; by the order of events, so every run says the same. */
  readonly ordinalOfSort: number;
}

/** One row to write. Its id follows from the effect, so that writing it twice writes it once. */
export interface PlannedRow {
  readonly table: 'notice' | 'document' | 'firm_record';
  readonly row: Readonly<Record<string, unknown>> & { readonly id: string };
}

/** Nothing will ever make this effect possible (its text is gone, say): it is parked at once, with this reason. */
export class EffectImpossible extends Error {
  override readonly name = 'EffectImpossible';
}
