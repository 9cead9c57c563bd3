import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { Line, OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { DIRECTIONS } from '../complaint.codes.js';

/** A decision on review: reasons are always given. */
export class ReviewDecision {
  @Words(10_000)
  @Label('复核意见', 'Opinion')
  text: string;
}

/** The chair's word once the duty has passed to the supervisory committee. */
export class DirectCase {
  @OneOf(DIRECTIONS)
  @Label('决定', 'Decision')
  decision: keyof typeof DIRECTIONS;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(30)
  @Label('最后期限（工作日）', 'Last period (working days)')
  workdays?: number;

  @Words(5_000)
  @Label('理由', 'Reasons')
  text: string;
}

export class ReplyReceived {
  @Words(10_000)
  @Label('部门答复', 'Reply of the agency')
  text: string;

  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}

/** Of mediation: agreed or not. Sent by its case, or entered for a proceeding held on paper. */
export class MediationEnded {
  @IsIn(['agreed', 'failed'])
  @Label('调解结果', 'Result')
  outcome: 'agreed' | 'failed';

  @IsOptional()
  @Words(5_000)
  @Label('说明', 'Explanation')
  text?: string;
}

export class RectificationEnded {
  @IsIn(['passed', 'failed'])
  @Label('整改结果', 'Result')
  outcome: 'passed' | 'failed';

  @IsOptional()
  @Words(5_000)
  @Label('说明', 'Explanation')
  text?: string;
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
