import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { BODIES, type BodyName } from '../../../contract/bodies.js';
import { Line, OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import {
  DIRECTIONS,
  MEDIATION_OUTCOMES,
  RECTIFICATION_OUTCOMES,
  REVIEW_OUTCOMES,
  SETBACKS,
} from '../complaint.codes.js';

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
  @OneOf(MEDIATION_OUTCOMES)
  @Label('调解结果', 'Result')
  outcome: keyof typeof MEDIATION_OUTCOMES;

  @IsOptional()
  @Words(5_000)
  @Label('说明', 'Explanation')
  text?: string;
}

/** Told by the referral (§4.7). */
export class ReferralAnswered {
  @IsIn(['replied', 'noReply', 'wrongAgency'])
  @Label('转办结果', 'Result')
  outcome: 'replied' | 'noReply' | 'wrongAgency';
}

export class RectificationEnded {
  @OneOf(RECTIFICATION_OUTCOMES)
  @Label('整改结果', 'Result')
  outcome: keyof typeof RECTIFICATION_OUTCOMES;

  @IsOptional()
  @Words(5_000)
  @Label('说明', 'Explanation')
  text?: string;
}

/** A case that was opened from here reports that what had settled the matter no longer does. */
export class SetbackReported {
  @OneOf(SETBACKS)
  @Label('情况', 'What has happened')
  what: keyof typeof SETBACKS;
}

/** The resolution of a body, as its case tells it. */
export class ReviewResolved {
  @OneOf(REVIEW_OUTCOMES)
  @Label('表决结果', 'Outcome')
  outcome: keyof typeof REVIEW_OUTCOMES;

  @OneOf(BODIES)
  @Label('机构', 'Body')
  body: BodyName;

  @IsOptional()
  @IsIn(['L1', 'L2', 'L3', 'L4'])
  @Label('级别', 'Level')
  level?: 'L1' | 'L2' | 'L3' | 'L4';

  @IsOptional()
  @OneOf(DIRECTIONS)
  @Label('决定', 'Decision')
  direction?: keyof typeof DIRECTIONS;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(30)
  @Label('最后期限（工作日）', 'Last period (working days)')
  workdays?: number;

  @IsInt()
  @Min(0)
  @Max(100_000)
  @Label('出席人数', 'Present')
  present: number;

  @IsInt()
  @Min(0)
  @Max(100_000)
  @Label('赞成', 'In favour')
  inFavour: number;

  @IsInt()
  @Min(0)
  @Max(100_000)
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
