import { ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsDay, Line, OneOf, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import {
  AGENCIES,
  LOGGED_STEPS,
  type LoggedStep,
  MEDIATION_OUTCOMES,
  type Result,
  RESULTS,
  type Step,
  STEPS,
} from '../rights-request.codes.js';
import { Said, SaidWithFiles } from './words.js';

/** The plan of assistance (援助方案). */
export class DraftPlan extends SaidWithFiles {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(Object.keys(STEPS), { each: true })
  @Label('步骤', 'Steps')
  steps: Step[];

  @IsBoolean()
  @Label('需协会支出', 'The association spends money')
  spends: boolean;
}

export class LogStep extends SaidWithFiles {
  @OneOf(LOGGED_STEPS)
  @Label('步骤', 'Step')
  step: LoggedStep;

  @IsOptional()
  @IsBoolean()
  @Label('协会有支出', 'The association spent money')
  spent?: boolean;

  /** The case waits for whoever was written to. */
  @IsOptional()
  @IsBoolean()
  @Label('等待对方答复', 'An answer is awaited')
  awaitsAnswer?: boolean;
}

/** Opens a referral of its own: the association reports to the agency. */
export class SubmitToAgency {
  @OneOf(AGENCIES)
  @Label('部门', 'Agency')
  agency: keyof typeof AGENCIES;

  @IsOptional()
  @IsBoolean()
  @Label('加急', 'Urgent')
  urgent?: boolean;

  @Words(10_000)
  @Label('意见书正文', 'The submission')
  text: string;
}

export class RecordReceipt {
  @IsDay()
  @Label('收悉日期', 'Day of receipt')
  on: string;

  @IsOptional()
  @Line(60)
  @Label('对方文号', 'Reference of the third party')
  reference?: string;
}

/** A letter that came back, or none: only where no referral is open. */
export class RecordReply extends Said {
  @IsIn(['replied', 'noReply'])
  @Label('答复', 'Answer')
  answer: 'replied' | 'noReply';
}

export class RecordMediation extends Said {
  @OneOf(MEDIATION_OUTCOMES)
  @Label('调解结果', 'Outcome')
  outcome: keyof typeof MEDIATION_OUTCOMES;
}

export class Conclude extends Said {
  @OneOf(RESULTS)
  @Label('结果', 'Result')
  result: Result;
}
