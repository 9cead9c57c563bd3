import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { BODY_NAMES, type BodyName } from '../../../contract/bodies.js';
import { Line, OneOf } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import {
  type Answer,
  ANSWERS,
  MEDIATION_OUTCOMES,
  type Opinion,
  OPINIONS,
  REVIEW_OUTCOMES,
} from '../rights-request.codes.js';

/** What the cases tell that grew out of this one, and what the engine raises. */

export class OpinionIssued {
  @OneOf(OPINIONS)
  @Label('意见', 'Opinion')
  answer: Opinion;
}

export class MediationEnded {
  @OneOf(MEDIATION_OUTCOMES)
  @Label('调解结果', 'Outcome')
  outcome: keyof typeof MEDIATION_OUTCOMES;
}

export class ReferralAnswered {
  @OneOf(ANSWERS)
  @Label('部门答复', 'Answer of the agency')
  outcome: Answer;
}

export class ReviewResolved {
  @OneOf(REVIEW_OUTCOMES)
  @Label('决议', 'Outcome')
  outcome: keyof typeof REVIEW_OUTCOMES;

  @IsIn([...BODY_NAMES, 'secretaryGeneral'])
  @Label('机构', 'Body')
  body: BodyName | 'secretaryGeneral';

  @IsOptional()
  @Line(40)
  @Label('级别', 'Level')
  level?: string;

  @IsOptional()
  @Line(40)
  @Label('处理方向', 'Direction')
  direction?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  @Label('期限（工作日）', 'Working days')
  workdays?: number;

  @IsInt()
  @Min(0)
  @Max(10_000)
  @Label('出席', 'Present')
  present: number;

  @IsInt()
  @Min(0)
  @Max(10_000)
  @Label('赞成', 'In favour')
  inFavour: number;

  @IsInt()
  @Min(0)
  @Max(10_000)
  @Label('反对', 'Against')
  against: number;
}

/** Raised by the engine for a rung of a ladder. */
export class RungReached {
  @Line(40)
  @Label('期限', 'Deadline')
  deadline: string;

  @Line(40)
  @Label('级别', 'Rung')
  rung: string;
}
