import { Line } from '#machines/contract/fields.js';
import { Label } from '#machines/contract/label.js';

export class OpenIdentityBody {
  /** The resident reads it, so it has to be one. */
  @Line(500, 5)
  @Label('理由', 'Reason')
  reason: string;
}
