import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { BODIES, type BodyName } from '../../../contract/bodies.js';
import { IsReference, OneOf } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { LEVELS, type Level, PROPOSALS, type Proposal } from '../integrity-warning.codes.js';
import { SignedWords } from './words.js';

export class Decide extends SignedWords {
  @OneOf(PROPOSALS)
  @Label('决定等级', 'Level decided')
  level: Proposal;
}

export class IssueDecision extends SignedWords {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1095)
  @Label('公示天数', 'Days of publicity')
  publicityDays?: number;

  @IsBoolean()
  @Label('同时责令整改', 'Rectification ordered')
  rectification: boolean;

  @IsBoolean()
  @Label('事关安全，申诉不停止公示', 'A matter of safety: an appeal does not stay publicity')
  safety: boolean;
}

/** Told by the review that this case opened. */
export class ReviewResolved {
  @IsIn(['adopted', 'rejected', 'undecided'])
  outcome: 'adopted' | 'rejected' | 'undecided';

  @OneOf(BODIES)
  body: BodyName;

  @IsOptional()
  @OneOf(LEVELS)
  level?: Level;

  @IsOptional()
  @IsReference()
  direction?: string;

  @IsOptional()
  @IsInt()
  workdays?: number;

  @IsInt()
  @Min(0)
  present: number;

  @IsInt()
  @Min(0)
  inFavour: number;

  @IsInt()
  @Min(0)
  against: number;
}

export class RectificationEnded {
  @IsIn(['passed', 'failed'])
  outcome: 'passed' | 'failed';
}

/** Told by the legal opinion that the office asked for (§4.8): it advises and decides nothing here. */
export class OpinionIssued {
  @IsIn(['noObjection', 'objection', 'advice'])
  answer: 'noObjection' | 'objection' | 'advice';
}

export class SetbackReported {
  @IsReference()
  what: string;
}

export class RungReached {
  @IsReference()
  deadline: string;

  @IsReference()
  rung: string;
}
