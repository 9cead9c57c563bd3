import { IsOptional } from 'class-validator';
import { References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';

/** A word where one may be given. */
export class MaySay {
  @IsOptional()
  @Words(5_000)
  @Label('说明', 'Explanation')
  text?: string;
}

/** A word where one must be given. */
export class Said {
  @Words(5_000)
  @Label('说明', 'Explanation')
  text: string;
}

/** Words with files. */
export class SaidWithFiles extends Said {
  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}
