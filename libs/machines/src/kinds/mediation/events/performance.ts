import { ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsDay, Line, OneOf, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { RESULTS, ROUTES } from '../mediation.codes.js';
import { BySide, MaySay, Said } from './said.js';

/** With whom and when both sides filed together (人调 Art 33). */
export class JointFiling extends MaySay {
  @IsDay()
  @Label('申请日期', 'Day of filing')
  filedOn: string;

  @Line(120)
  @Label('受理法院', 'Court')
  court: string;

  @IsOptional()
  @Line(60)
  @Label('案号', 'Docket number')
  docket?: string;
}

export class CourtDecided extends MaySay {
  @IsIn(['confirmed', 'refused'])
  @Label('法院裁定', 'Decision')
  outcome: 'confirmed' | 'refused';

  @IsOptional()
  @Line(60)
  @Label('案号', 'Docket number')
  docket?: string;
}

export class OfClause extends BySide {
  @IsInt()
  @Min(1)
  @Max(20)
  @Label('条款序号', 'Clause')
  clause: number;
}

export class ConfirmPerformance extends OfClause {
  @OneOf(RESULTS)
  @Label('履行情况', 'Result')
  result: keyof typeof RESULTS;
}

export class TellRoutes extends Said {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(Object.keys(ROUTES), { each: true })
  @Label('其他途径', 'Other routes')
  routes: (keyof typeof ROUTES)[];
}

export class AdviseCourt {
  @Words(5_000)
  @Label('建议', 'Advice')
  text: string;
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
