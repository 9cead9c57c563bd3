import { IsInt, Max, Min } from 'class-validator';
import { IsDay } from '#machines/contract/fields.js';
import { Label } from '#machines/contract/label.js';

export class DueQuery {
  @IsDay()
  @Label('起算日', 'From')
  from: string;

  @IsInt()
  @Min(0)
  @Max(366)
  @Label('工作日数', 'Working days')
  workdays: number;
}
