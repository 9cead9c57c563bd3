import { IsOptional } from 'class-validator';
import { OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { CONSENT_WAYS, type ConsentWay, type Side, SIDES } from '../mediation.codes.js';

/** Words without further facts. */
export class Said {
  @Words(5_000)
  @Label('说明', 'Explanation')
  text: string;
}

/** Words that may be left out. */
export class MaySay {
  @IsOptional()
  @Words(5_000)
  @Label('说明', 'Explanation')
  text?: string;
}

/** What one side says. The side itself leaves both fields out; a clerk who types for it fills them in. */
export class BySide {
  @IsOptional()
  @OneOf(SIDES)
  @Label('哪一方', 'Side')
  side?: Side;

  @IsOptional()
  @OneOf(CONSENT_WAYS)
  @Label('如何表示', 'How it was said')
  consentBy?: ConsentWay;

  @IsOptional()
  @Words(5_000)
  @Label('说明', 'Explanation')
  text?: string;

  @IsOptional()
  @References(20)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}
