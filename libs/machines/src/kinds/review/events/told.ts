import { OneOf } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { OPINIONS } from '../review.codes.js';

/** The answer as a code; what counsel says is read where it was said (§4.8). */
export class OpinionIssued {
  @OneOf(OPINIONS)
  @Label('意见', 'Opinion')
  answer: keyof typeof OPINIONS;
}
