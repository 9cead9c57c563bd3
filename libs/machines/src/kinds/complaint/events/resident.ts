import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { CONSENT_WAYS, type IdentityMode } from '../complaint.codes.js';

/** Additional material, also the answer to a request for information. */
export class SupplyInfo {
  @Words(10_000)
  @Label('补充说明', 'Further information')
  text: string;

  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}

/** Words without further facts: an objection, a reminder, a note. */
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

/** A choice that only the complainant can make; a clerk who enters it records how consent was given. */
export class Consent {
  @IsOptional()
  @OneOf(CONSENT_WAYS)
  @Label('同意方式', 'How consent was given')
  consentBy?: keyof typeof CONSENT_WAYS;
}

export class SetIdentityMode extends Consent {
  @IsIn(['masked', 'disclosed'] satisfies IdentityMode[])
  @Label('身份保护', 'Who may know who you are')
  identityMode: Exclude<IdentityMode, 'anonymous'>;
}

export class Withdraw extends Consent {
  @IsOptional()
  @Words(2_000)
  @Label('撤回原因', 'Why you withdraw')
  text?: string;
}

/** A case is taken up again for something new, not for the same facts told once more (信访 Art 36). */
export class Reopen {
  @IsOptional()
  @IsBoolean()
  @Label('有新的事实', 'There are new facts')
  newFacts?: boolean;

  @IsOptional()
  @IsBoolean()
  @Label('承诺未兑现', 'A promise was not kept')
  promiseBroken?: boolean;

  @Words(5_000)
  @Label('说明', 'Explanation')
  text: string;

  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}

/** Five levels of the national 好差评 scale; 1 is very dissatisfied. */
export class Rate {
  @IsInt()
  @Min(1)
  @Max(5)
  @Label('满意程度（1–5）', 'Satisfaction (1 to 5)')
  rating: number;

  @IsOptional()
  @Words(1_000)
  @Label('意见', 'Remarks')
  text?: string;
}
