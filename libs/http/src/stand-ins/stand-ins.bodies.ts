import { IsISO8601, IsOptional, IsUUID } from 'class-validator';
import { Label } from '#machines/contract/label.js';

export class StandInBody {
  @IsUUID()
  @Label('代办人', 'Who stands in')
  to: string;

  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  @Label('开始', 'From')
  from?: string;

  @IsISO8601({ strict: true, strictSeparator: true })
  @Label('结束', 'Until')
  until: string;
}
