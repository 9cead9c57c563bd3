import {
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { Label } from '#machines/contract/label.js';

/** Number and code, or the token of the case's own link. */
export class TrackClaimBody {
  @ValidateIf((claim: TrackClaimBody) => claim.token === undefined || claim.caseNo !== undefined)
  @IsString()
  @MaxLength(60)
  @Label('案件编号', 'Case number')
  caseNo?: string;

  @ValidateIf((claim: TrackClaimBody) => claim.token === undefined || claim.queryCode !== undefined)
  @IsString()
  @MaxLength(60)
  @Label('查询码', 'Query code')
  queryCode?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Label('链接令牌', 'Token of the link')
  token?: string;
}

/** Which case: the complaint itself, or one that grew out of it. */
export class TrackQuery {
  /** Whatever is no case of the caller's is not found, also what is no id at all. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Label('案件标识', 'Case')
  caseId?: string;
}

/** What the number of an event can be at most in the database. */
const MOST_EVENTS = 2_147_483_647;

/** One event for a case. */
export class EventBody {
  @Matches(/^[A-Za-z_.][A-Za-z0-9_.-]{0,79}$/)
  @Label('操作', 'Event')
  type: string;

  @IsOptional()
  @IsObject()
  @Label('内容', 'Payload')
  payload?: object;

  /** The version that the sender saw; with it a case that has moved on refuses. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_EVENTS)
  @Label('所见版本', 'Version seen')
  expectedVersion?: number;
}

/** One event as the resident, for the complaint or for a case that grew out of it. */
export class TrackEventBody extends EventBody {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Label('案件标识', 'Case')
  caseId?: string;
}
