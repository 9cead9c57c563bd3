import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsReference, OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import {
  ADVISED,
  type Advised,
  type Form,
  FORMS,
  type Level,
  LEVELS,
  type Source,
  SOURCES,
} from '../legal-opinion.codes.js';

/** Opens the case. */
export class RequestOpinion {
  @OneOf(FORMS)
  @Label('形式', 'Form')
  form: Form;

  @IsOptional()
  @IsBoolean()
  @Label('紧急', 'Urgent')
  urgent?: boolean;

  @OneOf(ADVISED)
  @Label('为谁提供意见', 'Who is advised')
  forWhom: Advised;

  @IsOptional()
  @IsReference()
  @Label('物业企业', 'Firm')
  firmId?: string;

  @OneOf(SOURCES)
  @Label('来源', 'Source')
  source: Source;

  @IsOptional()
  @IsReference()
  @Label('来源案件', 'Source case')
  sourceCaseId?: string;

  @IsOptional()
  @OneOf(LEVELS)
  @Label('拟处理等级', 'Level in question')
  level?: Level;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000)
  @Label('涉及企业数', 'Firms touched')
  firmsTouched?: number;

  @IsOptional()
  @Words(10_000)
  @Label('问题', 'Questions')
  questions?: string;

  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}

export class NameCounsel {
  @IsReference()
  @Label('法律顾问', 'Counsel')
  userId: string;
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
