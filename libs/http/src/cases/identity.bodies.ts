import { Line, OneOf } from '#machines/contract/fields.js';
import { Label } from '#machines/contract/label.js';
import { type Proof, PROOFS } from '#parties/tracking/renewed-access.js';

export class OpenIdentityBody {
  /** The resident reads it, so it has to be one. */
  @Line(500, 5)
  @Label('理由', 'Reason')
  reason: string;
}

export class RenewAccessBody {
  @OneOf(PROOFS)
  @Label('核实方式', 'How it was checked')
  proof: Proof;

  /** The resident reads it too. */
  @Line(500, 5)
  @Label('核实说明', 'What was checked')
  note: string;
}
