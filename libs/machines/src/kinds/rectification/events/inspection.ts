import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsReference, OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { FIRM_SIGNATURES, ITEM_VERDICTS, type ItemVerdict, LOOK_WAYS } from '../rectification.codes.js';

export class ScheduleInspection {
  /** Z2: accounts of the persons; whether they may inspect here is asked of the directory. */
  @References(5)
  @Label('复查人员', 'Inspectors')
  inspectorIds: string[];

  @IsDay()
  @Label('复查日期', 'Day of the inspection')
  on: string;

  @IsOptional()
  @Words(2_000)
  @Label('说明', 'Explanation')
  text?: string;
}

/** The verdict on one item, counted from 1 as in the order. */
export class ItemResult {
  @IsInt()
  @Min(1)
  @Max(30)
  @Label('事项序号', 'Item')
  item: number;

  @OneOf(ITEM_VERDICTS)
  @Label('结论', 'Verdict')
  verdict: ItemVerdict;

  @Words(2_000)
  @Label('复查情况', 'Finding')
  finding: string;
}

export class RecordInspection {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => ItemResult)
  @Label('逐项结论', 'Verdicts')
  verdicts: ItemResult[];

  @OneOf(FIRM_SIGNATURES)
  @Label('企业签字', 'Signature of the firm')
  firmSignature: keyof typeof FIRM_SIGNATURES;

  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}

/** A further order at half time; a warning may go with it. */
export class Reorder {
  @IsOptional()
  @IsBoolean()
  @Label('同时登记诚信线索', 'With an integrity clue')
  withWarning?: boolean;

  @Words(5_000)
  @Label('理由', 'Reasons')
  text: string;
}

export class ReferToGovernment {
  /** Checked against the directory (G3). */
  @IsReference()
  @Label('移送部门', 'Agency')
  agency: string;

  @Words(5_000)
  @Label('移送说明', 'Letter')
  text: string;
}

export class LogLook {
  @OneOf(LOOK_WAYS)
  @Label('方式', 'Way')
  way: keyof typeof LOOK_WAYS;

  @IsBoolean()
  @Label('未复发', 'Nothing has come back')
  quiet: boolean;

  @Words(5_000)
  @Label('回访情况', 'What was found')
  text: string;

  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}

export class ReportRecurrence {
  /** Left out, every item counts as come back. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(30)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(30, { each: true })
  @Label('复发事项序号', 'Items that came back')
  items?: number[];

  @Words(5_000)
  @Label('情况说明', 'What has happened')
  text: string;

  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}
