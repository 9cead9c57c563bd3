import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
} from 'class-validator';
import { IsDay, IsReference, OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import {
  AGENCIES,
  type Agency,
  DROP_REASONS,
  LIMBS,
  type Limb,
  SOURCES,
  type Source,
} from '../integrity-warning.codes.js';
import { Said } from './words.js';

/** A hint that a firm broke the code of conduct, from a person or from another case. */
export class ReportClue {
  @IsReference()
  @Label('被反映企业', 'Firm')
  firmId: string;

  @OneOf(LIMBS)
  @Label('涉嫌行为', 'Alleged breach')
  breach: Limb;

  @OneOf(SOURCES)
  @Label('线索来源', 'Source')
  source: Source;

  @IsOptional()
  @IsReference()
  @Label('来源案件', 'Case it comes from')
  sourceCaseId?: string;

  @IsOptional()
  @IsReference()
  @Label('反映人的投诉', "Informer's complaint")
  informerCaseId?: string;

  @IsOptional()
  @IsReference()
  @Label('反映人企业', "Informer's firm")
  informerFirmId?: string;

  @IsOptional()
  @IsReference()
  @Label('小区', 'Estate')
  estateId?: string;

  @IsOptional()
  @IsDay()
  @Label('行为日期', 'Date of the act')
  occurredOn?: string;

  @IsOptional()
  @IsBoolean()
  @Label('已造成损害', 'Harm was done')
  harm?: boolean;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  @Label('涉及户数', 'Households touched')
  households?: number;

  @IsOptional()
  @IsBoolean()
  @Label('媒体关注', 'In the media')
  media?: boolean;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  @Label('涉及企业数', 'Firms touched')
  firmsTouched?: number;

  @IsOptional()
  @Words(10_000)
  @Label('线索内容', 'What is reported')
  text?: string;

  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}

/** What is alleged, limb by limb, so that each can be kept, struck or referred by itself. */
export class Assess extends Said {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  @ArrayUnique()
  @IsIn(Object.keys(LIMBS), { each: true })
  @Label('指控分项', 'Limbs of the allegation')
  limbs: Limb[];
}

export class NotPursue extends Said {
  @OneOf(DROP_REASONS)
  @Label('理由', 'Ground')
  reason: keyof typeof DROP_REASONS;
}

export class ReferToAgency extends Said {
  @OneOf(AGENCIES)
  @Label('移送机关', 'Agency')
  agency: Agency;
}
