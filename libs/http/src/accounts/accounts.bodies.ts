import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
} from 'class-validator';
import type { CaseRole } from '#machines/contract/case-role.js';
import { Line } from '#machines/contract/fields.js';
import { Label } from '#machines/contract/label.js';
import { OFFICES } from '#parties/administration/account-register.js';
import { PageQuery } from '../inbox/list.queries.js';

export class AccountsQuery extends PageQuery {}

export class OfficesBody {
  @IsArray()
  @ArrayMaxSize(OFFICES.length)
  @ArrayUnique()
  @IsIn(OFFICES, { each: true })
  @Label('身份', 'Offices')
  roles: CaseRole[];

  @IsOptional()
  @IsUUID()
  @Label('所属企业', 'Firm')
  firmId?: string;
}

export class InviteBody extends OfficesBody {
  @IsString()
  @Length(2, 100)
  @Label('用户名', 'User name')
  username: string;

  @Line(100)
  @Label('姓名', 'Name')
  name: string;
}

export class InviteAgainBody {
  @IsOptional()
  @IsBoolean()
  @Label('同时清除第二重验证', 'Also forget the second factors')
  resetFactors?: boolean;
}

export class HandoverBody {
  @IsUUID()
  @Label('接手人', 'Successor')
  to: string;
}

export class IdentityBody {
  @IsString()
  @Length(1, 255)
  @Label('统一登录标识（sub）', 'Subject at the sign-in system')
  subject: string;
}
