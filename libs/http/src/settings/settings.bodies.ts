import { IsInt, IsOptional, IsString, Length } from 'class-validator';
import { IsDay } from '#machines/contract/fields.js';
import { Label } from '#machines/contract/label.js';

export class SettingBody {
  @IsString()
  @Length(1, 60)
  @Label('案件类型', 'Kind')
  kind: string;

  @IsString()
  @Length(1, 80)
  @Label('项目', 'Setting')
  key: string;

  @IsInt()
  @Label('数值', 'Value')
  value: number;

  /** A day from today on; left out it is now. */
  @IsOptional()
  @IsDay()
  @Label('生效日', 'Effective from')
  effectiveFrom?: string;

  @IsString()
  @Length(2, 500)
  @Label('理由', 'Reason')
  reason: string;
}

export class SettingsQuery {
  @IsOptional()
  @Length(1, 60)
  @Label('案件类型', 'Kind')
  kind?: string;
}
