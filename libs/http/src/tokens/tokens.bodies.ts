import { IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { Label } from '#machines/contract/label.js';

export class TokenBody {
  @IsUUID()
  @Label('账号', 'Account')
  accountId: string;

  @IsString()
  @Length(1, 100)
  @Label('用途', 'What it is for')
  label: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(366)
  @Label('有效天数', 'Days until it ends')
  days?: number;
}
