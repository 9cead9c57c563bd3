import { Type } from 'class-transformer';
import {
  IsBooleanString,
  IsEmail,
  IsIn,
  IsObject,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { Line } from '#machines/contract/fields.js';
import { Label } from '#machines/contract/label.js';
import { WISHES, type Wish } from '#parties/privacy/privacy-requests.js';

const PHONE = /^[+0-9][0-9 -]{4,19}$/;

/** Proof besides the code: the telephone number that was left. Needed where one was left. */
export class ProofBody {
  @IsOptional()
  @Line(30)
  @Label('提交时留下的联系电话', 'Telephone number that was left')
  phone?: string;
}

class NewContact {
  @Line(60)
  @Label('姓名', 'Name')
  name: string;

  @Matches(PHONE)
  @Label('联系电话', 'Telephone')
  phone: string;

  @IsOptional()
  @IsEmail()
  @Label('电子邮箱', 'E-mail')
  email?: string;
}

export class ContactBody extends ProofBody {
  @IsObject()
  @ValidateNested()
  @Type(() => NewContact)
  @Label('联系方式', 'Contact')
  contact: NewContact;
}

export class PrivacyRequestBody extends ProofBody {
  @IsIn([...WISHES])
  @Label('申请', 'Wish')
  wish: Wish;

  @IsOptional()
  @Line(2_000)
  @Label('说明', 'Explanation')
  words?: string;
}

export class PrivacyAnswerBody {
  @IsIn(['granted', 'refused'])
  @Label('决定', 'Decision')
  decision: 'granted' | 'refused';

  /** The resident reads it. */
  @Line(2_000, 5)
  @Label('理由', 'Reason')
  reason: string;
}

export class PrivacyListQuery {
  /** Answered ones as well. */
  @IsOptional()
  @IsBooleanString()
  @Label('全部', 'All')
  all?: string;
}

export class HoldBody {
  @Line(500, 5)
  @Label('理由', 'Reason')
  reason: string;
}
