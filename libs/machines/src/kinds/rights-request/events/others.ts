import { ArrayMinSize, IsBoolean, IsOptional } from 'class-validator';
import { IsReference, OneOf, References } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { type Result, RESULTS } from '../rights-request.codes.js';

/** Members who may have the same grievance are asked whether they join. */
export class InviteFirms {
  @ArrayMinSize(1)
  @References(50)
  @Label('邀请的会员', 'Members invited')
  firmIds: string[];

  /** Without it nobody else may learn that this member has asked for help. */
  @IsBoolean()
  @Label('申请会员同意', 'The asking member agrees')
  askerAgrees: boolean;
}

export class JoinCommon {
  @IsReference()
  @Label('并入的案件', 'Request to join')
  leadCaseId: string;
}

/** Told by the joined request to the leading one. */
export class FirmJoined {
  @IsReference()
  @Label('会员', 'Member')
  firmId: string;

  @IsReference()
  @Label('该会员的案件', 'Request of that member')
  joinedCaseId: string;
}

/** Told by the leading request to those that were joined to it. */
export class CommonEnded {
  @IsOptional()
  @OneOf(RESULTS)
  @Label('结果', 'Result')
  result?: Result;
}
