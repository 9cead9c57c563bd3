import { IsISO8601, IsOptional, IsUUID, Matches } from 'class-validator';
import { Label } from '#machines/contract/label.js';

/** A moment without its offset would be one hour here and another there. */
const WITH_OFFSET = /T.*(Z|[+-]\d{2}:\d{2})$/;

export class StandInBody {
  @IsUUID()
  @Label('代办人', 'Who stands in')
  to: string;

  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(WITH_OFFSET)
  @Label('开始', 'From')
  from?: string;

  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(WITH_OFFSET)
  @Label('结束', 'Until')
  until: string;
}
