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
import { IsDay, OneOf, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { type Side, SIDES, TERMINATION_REASONS, type TerminationReason } from '../mediation.codes.js';
import { BySide, MaySay } from './said.js';
import { MOST_FEN } from './talk.js';

/** What one side does, and until when: performance is watched clause by clause. */
export class ClauseDraft {
  @Words(2_000)
  @Label('内容', 'What is to be done')
  what: string;

  @OneOf(SIDES)
  @Label('由谁履行', 'By which side')
  by: Side;

  @IsDay()
  @Label('履行日期', 'Due day')
  dueOn: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_FEN)
  @Label('金额（分）', 'Amount (fen)')
  amount?: number;
}

/** The whole agreement each time: a version replaces the one before it. */
export class DraftAgreement {
  @IsOptional()
  @Words(10_000)
  @Label('事实与争议', 'Facts and dispute')
  facts?: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ClauseDraft)
  @Label('条款', 'Clauses')
  clauses: ClauseDraft[];
}

/** A signature stands under one version, the one that the signer has read. */
export class Sign extends BySide {
  @IsInt()
  @Min(1)
  @Max(10_000)
  @Label('版本', 'Version')
  version: number;
}

export class Terminate extends MaySay {
  @OneOf(TERMINATION_REASONS)
  @Label('理由', 'Ground')
  reason: TerminationReason;

  @IsOptional()
  @IsBoolean()
  @Label('已报告公安机关', 'Reported to the police')
  reportedToPolice?: boolean;
}
