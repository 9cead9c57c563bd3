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
import { IsDay, OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { CONTACT_WAYS, OBJECTION_REASONS, VERDICTS, type Verdict } from '../complaint.codes.js';

export class ObjectToNotice {
  @OneOf(OBJECTION_REASONS)
  @Label('异议理由', 'Ground')
  reason: keyof typeof OBJECTION_REASONS;

  @Words(5_000)
  @Label('说明', 'Explanation')
  text: string;

  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}

/** Contact with the resident; a masked resident is reached through the office. */
export class LogContact {
  @OneOf(CONTACT_WAYS)
  @Label('方式', 'Way')
  way: keyof typeof CONTACT_WAYS;

  @IsBoolean()
  @Label('已联系上', 'Reached')
  reached: boolean;

  @IsOptional()
  @IsBoolean()
  @Label('对方拒绝沟通', 'Refused to talk')
  refused?: boolean;

  @Words(2_000)
  @Label('联系情况', 'What was said')
  text: string;
}

export class AskExtension {
  @IsInt()
  @Min(1)
  @Max(30)
  @Label('申请延长的工作日', 'Working days asked for')
  workdays: number;

  @Words(2_000)
  @Label('理由与计划', 'Reason and plan')
  text: string;
}

/** The answer to one request of the resident (G7): met, partly met or not met, with the reason. */
export class AnswerPoint {
  @OneOf(VERDICTS)
  @Label('是否满足', 'Met')
  verdict: Verdict;

  @Words(2_000)
  @Label('理由', 'Reason')
  reason: string;
}

/** G6: fact, measure, date and evidence; G7: point by point. */
export class Answer {
  @Words(5_000)
  @Label('查明的事实', 'Facts established')
  fact: string;

  @Words(5_000)
  @Label('处理措施', 'Measures')
  measure: string;

  /** Done on this day or promised for it; a promise may lie ahead. */
  @IsDay()
  @Label('完成或承诺日期', 'Done or promised on')
  doneOn: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AnswerPoint)
  @Label('逐项答复', 'Point by point')
  points: AnswerPoint[];

  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}
