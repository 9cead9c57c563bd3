import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsReference, OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import {
  CATEGORIES,
  type Category,
  ITEM_KINDS,
  type ItemKind,
  type Source,
  SOURCES,
  WITHDRAWAL_REASONS,
} from '../rectification.codes.js';

/** Z1: what is wrong, when it counts as right, and what shows it. */
export class OrderedItem {
  @OneOf(ITEM_KINDS)
  @Label('事项类别', 'Kind of item')
  kind: ItemKind;

  @Words(1_000)
  @Label('问题', 'What is wrong')
  what: string;

  @Words(1_000)
  @Label('合格标准', 'Standard')
  standard: string;

  @Words(1_000)
  @Label('所需证明', 'Proof wanted')
  proof: string;
}

/** The wording of an order, at its opening or while it is drafted. */
class Wording {
  @IsOptional()
  @IsBoolean()
  @Label('须立即整改', 'At once')
  atOnce?: boolean;

  @IsOptional()
  @Words(5_000)
  @Label('依据', 'Basis')
  basis?: string;

  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];

  /** Computed from the standards on acceptance: how many of them nobody could measure. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(50)
  @Label('无法核验的标准数', 'Standards that cannot be measured')
  vague?: number;
}

/** Opens the case. Opened by another case, the items are still to be worded. */
export class OrderRectification extends Wording {
  @IsReference()
  @Label('物业企业', 'Firm')
  firmId: string;

  @IsOptional()
  @IsReference()
  @Label('小区', 'Estate')
  estateId?: string;

  @IsOptional()
  @OneOf(CATEGORIES)
  @Label('类别', 'Category')
  category?: Category;

  @IsBoolean()
  @Label('安全事项', 'A matter of safety')
  safety: boolean;

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
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => OrderedItem)
  @Label('整改事项', 'Items')
  items?: OrderedItem[];
}

export class DraftOrder extends Wording {
  @IsBoolean()
  @Label('安全事项', 'A matter of safety')
  safety: boolean;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => OrderedItem)
  @Label('整改事项', 'Items')
  items: OrderedItem[];
}

/** Z1 as the approver has checked it; a statement that is false stands in the way. */
export class ApproveOrder {
  @IsOptional()
  @IsBoolean()
  @Label('属于本会职责', 'Within the power of the association')
  withinPower?: boolean;

  @IsOptional()
  @IsBoolean()
  @Label('涉嫌违法', 'A breach of law')
  legalBreach?: boolean;

  /** Checked against the directory (G3). */
  @IsOptional()
  @IsReference()
  @Label('同时移送部门', 'Agency told as well')
  agency?: string;

  @IsOptional()
  @Words(2_000)
  @Label('审批意见', 'Opinion')
  text?: string;
}

export class WithdrawOrder {
  @OneOf(WITHDRAWAL_REASONS)
  @Label('撤销理由', 'Ground')
  reason: keyof typeof WITHDRAWAL_REASONS;

  @Words(5_000)
  @Label('说明', 'Explanation')
  text: string;
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

/** Material for the file. */
export class AddEvidence {
  @IsOptional()
  @Words(5_000)
  @Label('说明', 'Explanation')
  text?: string;

  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds: string[];
}
