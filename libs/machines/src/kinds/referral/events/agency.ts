import { IsBoolean, IsOptional } from 'class-validator';
import { Line, OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { type Result, RESULTS } from '../referral.codes.js';
import { MaySay, Said } from './letter.js';

export class Receipt extends MaySay {
  @IsOptional()
  @Line(80)
  @Label('部门收文号', "The agency's docket number")
  docketNo?: string;
}

export class Reply {
  @OneOf(RESULTS)
  @Label('处理结果', 'Result')
  result: Result;

  @Words(10_000)
  @Label('答复内容', 'Reply')
  text: string;

  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}

export class SupplyMore extends Said {
  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}

/** What the complainant is told of the reply; the firm may be ordered to put it right. */
export class Relay extends Said {
  @IsOptional()
  @IsBoolean()
  @Label('同时责令企业整改', 'Order the firm to put it right')
  rectify?: boolean;
}
