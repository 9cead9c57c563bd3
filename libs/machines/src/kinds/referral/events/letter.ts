import { IsBoolean, IsOptional } from 'class-validator';
import { IsReference, OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import {
  AGENCIES,
  CATEGORIES,
  type Category,
  type Form,
  FORMS,
  IDENTITY_BASES,
  type IdentityBasis,
  type Source,
  SOURCES,
} from '../referral.codes.js';

/** The wording of a letter, at its opening or while it is drafted: the minimum of data (X1). */
export class ReviseReferral {
  @OneOf(AGENCIES)
  @Label('部门', 'Agency')
  agency: keyof typeof AGENCIES;

  @OneOf(FORMS)
  @Label('方式', 'Form')
  form: Form;

  @IsOptional()
  @IsBoolean()
  @Label('涉嫌犯罪或危及安全', 'Crime or danger')
  urgent?: boolean;

  @IsOptional()
  @IsBoolean()
  @Label('附投诉人身份', 'With the identity of the complainant')
  withIdentity?: boolean;

  @IsOptional()
  @OneOf(IDENTITY_BASES)
  @Label('提供身份的依据', 'What allows it')
  identityBasis?: IdentityBasis;

  @IsOptional()
  @Words(5_000)
  @Label('事实与依据', 'Facts and basis')
  basis?: string;

  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}

/** Opens the case. */
export class DraftReferral extends ReviseReferral {
  @OneOf(SOURCES)
  @Label('来源', 'Source')
  source: Source;

  @IsOptional()
  @IsReference()
  @Label('来源案件', 'Source case')
  sourceCaseId?: string;

  @IsOptional()
  @IsReference()
  @Label('投诉案件', 'Case of the complainant')
  complainantCaseId?: string;

  @IsOptional()
  @IsReference()
  @Label('物业企业', 'Firm')
  firmId?: string;

  @IsOptional()
  @IsReference()
  @Label('小区', 'Estate')
  estateId?: string;

  @IsOptional()
  @OneOf(CATEGORIES)
  @Label('类别', 'Category')
  category?: Category;
}

export class Said {
  @Words(5_000)
  @Label('说明', 'Explanation')
  text: string;
}

export class MaySay {
  @IsOptional()
  @Words(2_000)
  @Label('说明', 'Explanation')
  text?: string;
}

/** X1: a call is logged with whom and what. */
export class LogCall extends Said {
  @Words(200)
  @Label('接听人及电话', 'Who answered, and the number')
  spokeWith: string;
}
