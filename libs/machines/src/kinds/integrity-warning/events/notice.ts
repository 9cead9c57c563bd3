import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsOptional } from 'class-validator';
import { IsDay, IsReference, OneOf, References } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { SERVICE_WAYS } from '../integrity-warning.codes.js';
import { MaySay, SignedWords } from './words.js';

export class IssuePreNotice extends SignedWords {
  @IsOptional()
  @References(20)
  @Label('经核对为另一行为的案件', 'Cases found to be about another act')
  otherActs?: string[];
}

export class LogService {
  @OneOf(SERVICE_WAYS)
  @Label('送达方式', 'Way of service')
  way: keyof typeof SERVICE_WAYS;

  @IsDay()
  @Label('送达日期', 'Served on')
  servedOn: string;
}

export class LogServiceCall extends MaySay {
  @IsBoolean()
  @Label('已接通', 'Reached')
  reached: boolean;
}

export class ScheduleHearing {
  @IsDay()
  @Label('听证日期', 'Date of the hearing')
  heldOn: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsReference({ each: true })
  @Label('听证人员', 'Panel')
  panel: string[];
}
