import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsReference, OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { LEVELS, type Level, MATTERS, type MatterName } from '../review.codes.js';

/** The proposal: facts of breadth and kind are stated, the body that follows from them is computed. */
export class ProposeReview {
  @IsIn(Object.keys(MATTERS))
  @Label('审议事项', 'Matter')
  matter: MatterName;

  @IsOptional()
  @IsReference()
  @Label('所涉案件', 'Case concerned')
  subjectCaseId?: string;

  @IsOptional()
  @IsReference()
  @Label('被审议企业', 'Respondent firm')
  firmId?: string;

  @IsOptional()
  @IsReference()
  @Label('小区', 'Estate')
  estateId?: string;

  /** The level that the firm was told of beforehand; nothing heavier can be adopted (罚法 Art 45). */
  @IsOptional()
  @OneOf(LEVELS)
  @Label('事先告知的级别', 'Level notified')
  notifiedLevel?: Level;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  @Label('涉及企业数', 'Firms touched')
  firmsTouched?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  @Label('涉及户数', 'Households touched')
  households?: number;

  @IsOptional()
  @IsBoolean()
  @Label('媒体关注', 'Reported in the media')
  media?: boolean;

  /** Counts only when another case tells it; otherwise the seats of the councils are looked up. */
  @IsOptional()
  @IsBoolean()
  @Label('企业为理事单位（由系统核定）', 'The firm has a seat in the council (computed)')
  respondentOnCouncil?: boolean;

  /** Counts only when another case tells it; otherwise earlier warnings are looked up. */
  @IsOptional()
  @IsBoolean()
  @Label('十二个月内第二次（由系统核定）', 'The second within twelve months (computed)')
  secondInTwelveMonths?: boolean;

  @IsOptional()
  @IsBoolean()
  @Label('法律顾问有异议', 'Counsel objects')
  counselObjects?: boolean;

  /** Members of the committee propose together: those who join the proposer. */
  @IsOptional()
  @References(20)
  @Label('联名委员', 'Members who join')
  seconderIds?: string[];

  @IsOptional()
  @Words(10_000)
  @Label('提请理由', 'Reasons')
  text?: string;

  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}

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
  @Label('理由', 'Reasons')
  text: string;
}
