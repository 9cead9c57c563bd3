import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { IsDay, IsReference, OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { DISPUTE_REASONS, PHOTO_MOMENTS } from '../rectification.codes.js';

export class Dispute {
  @OneOf(DISPUTE_REASONS)
  @Label('异议理由', 'Ground')
  reason: keyof typeof DISPUTE_REASONS;

  @Words(5_000)
  @Label('说明', 'Explanation')
  text: string;

  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}

export class SubmitPlan {
  @Words(10_000)
  @Label('整改方案', 'Plan')
  text: string;

  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}

export class AskExtension {
  @IsInt()
  @Min(1)
  @Max(60)
  @Label('申请延长的工作日', 'Working days asked for')
  workdays: number;

  @Words(2_000)
  @Label('理由与计划', 'Reason and plan')
  text: string;
}

export class GrantExtension {
  @IsInt()
  @Min(1)
  @Max(60)
  @Label('同意延长的工作日', 'Working days granted')
  workdays: number;

  @IsOptional()
  @Words(2_000)
  @Label('说明', 'Explanation')
  text?: string;
}

/** A photograph with its day: an old picture of a good state proves nothing. */
export class Photo {
  @IsReference()
  @Label('照片', 'Photograph')
  attachmentId: string;

  @OneOf(PHOTO_MOMENTS)
  @Label('拍摄时点', 'Moment')
  moment: keyof typeof PHOTO_MOMENTS;

  @IsDay()
  @Label('拍摄日期', 'Taken on')
  takenOn: string;
}

export class ReportDone {
  @Words(10_000)
  @Label('整改报告', 'Report')
  text: string;

  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => Photo)
  @Label('照片', 'Photographs')
  photos: Photo[];

  @References(90)
  @Label('附件', 'Attachments')
  attachmentIds: string[];
}
