import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import { OneOf, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { OBJECTION_RULINGS, REVOCATION_REASONS, TAKE_DOWN_REASONS } from '../integrity-warning.codes.js';
import { Said, SaidWithPapers, SignedWords } from './words.js';

export class Publish extends SignedWords {
  @IsBoolean()
  @Label('已核查并去除个人信息', 'Checked: no personal data in it')
  personalDataRemoved: boolean;
}

/** The firm's own words beside the public entry, three hundred characters at most (domain.md §5). */
export class OwnStatement {
  @Words(300)
  @Label('企业声明', 'Statement of the firm')
  text: string;
}

export class TakeDown extends Said {
  @OneOf(TAKE_DOWN_REASONS)
  @Label('撤下理由', 'Ground')
  reason: keyof typeof TAKE_DOWN_REASONS;
}

export class RuleOnObjection extends Said {
  @OneOf(OBJECTION_RULINGS)
  @Label('处理结果', 'Ruling')
  ruling: keyof typeof OBJECTION_RULINGS;
}

export class ApplyForRepair extends SaidWithPapers {
  @IsBoolean()
  @Label('已作信用承诺', 'Pledge given')
  pledge: boolean;
}

export class VerifyRepair extends Said {
  @IsBoolean()
  @Label('义务已履行、影响已消除', 'Performed, and the harm removed')
  fulfilled: boolean;
}

/** For a measure of the council the vote of the standing council is entered; otherwise one person decides. */
export class GrantRepair extends Said {
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(500)
  @Label('到会人数', 'Present')
  present?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(500)
  @Label('同意人数', 'In favour')
  inFavour?: number;
}

export class Revoke extends Said {
  @OneOf(REVOCATION_REASONS)
  @Label('撤销理由', 'Ground')
  reason: keyof typeof REVOCATION_REASONS;
}
