import { ArrayUnique, IsArray, IsBoolean, IsIn, IsISO8601, IsOptional, Matches } from 'class-validator';
import { OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { APPRAISALS, type Side, type Way, WAYS } from '../mediation.codes.js';
import { BySide, Said } from './said.js';

export class ProposeTime extends BySide {
  /** An instant with its offset, '2026-03-10T09:30:00+08:00'. */
  @IsISO8601({ strict: true })
  @Matches(/T.*(Z|[+-]\d{2}:\d{2})$/)
  @Label('开始时间', 'Begins at')
  startsAt: string;

  @OneOf(WAYS)
  @Label('方式', 'Way')
  way: Way;

  @IsOptional()
  @Words(200)
  @Label('地点', 'Place')
  place?: string;

  /** M5: an elderly party was first offered a meeting on site or by telephone. */
  @IsOptional()
  @IsBoolean()
  @Label('已先提议现场或电话方式', 'On site or by telephone was offered first')
  offeredInPerson?: boolean;
}

export class RecordAttendance {
  @IsArray()
  @ArrayUnique()
  @IsIn(['A', 'B'], { each: true })
  @Label('到场各方', 'Sides that came')
  present: Side[];

  @IsOptional()
  @IsBoolean()
  @Label('陪同人到场', 'The helper came')
  helperCame?: boolean;
}

/** To be read and confirmed by each side. */
export class RecordMinutes {
  @Words(20_000)
  @Label('调解笔录', 'Minutes')
  text: string;

  @IsOptional()
  @Words(10_000)
  @Label('无争议事实', 'Facts that are not disputed')
  undisputed?: string;

  @IsOptional()
  @References(20)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}

export class OrderAppraisal extends Said {
  @OneOf(APPRAISALS)
  @Label('鉴定事项', 'Subject')
  subject: keyof typeof APPRAISALS;
}

export class RecordAppraisal extends Said {
  @IsOptional()
  @References(20)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}
