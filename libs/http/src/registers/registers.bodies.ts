import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { CASE_ROLES, type CaseRole } from '#machines/contract/case-role.js';
import type { TieNature } from '#machines/contract/facts.js';
import { IsDay } from '#machines/contract/fields.js';
import { Label } from '#machines/contract/label.js';
import { CONTEST_NATURES } from '#parties/registers/estate-contests.js';
import { TIE_NATURES } from '#parties/registers/ties.js';

class SeatBody {
  @IsUUID()
  @Label('账号', 'Account')
  accountId: string;

  @IsOptional()
  @IsBoolean()
  @Label('主持人', 'Chair')
  chair?: boolean;
}

export class SeatsBody {
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => SeatBody)
  @Label('席位', 'Seats')
  seats: SeatBody[];
}

export class TieBody {
  @IsOptional()
  @IsUUID()
  @Label('账号', 'Account')
  accountId?: string;

  @IsUUID()
  @Label('企业', 'Firm')
  firmId: string;

  @IsIn(TIE_NATURES)
  @Label('关系', 'Nature')
  nature: TieNature;

  @IsDay()
  @Label('起始日', 'Since')
  since: string;

  @IsOptional()
  @IsDay()
  @Label('终止日', 'Until')
  until?: string;
}

export class TiesQuery {
  @IsOptional()
  @IsUUID()
  @Label('账号', 'Account')
  accountId?: string;
}

export class ContestBody {
  @IsUUID()
  @Label('企业', 'Firm')
  firmId: string;

  @IsIn(CONTEST_NATURES)
  @Label('关系', 'Nature')
  nature: (typeof CONTEST_NATURES)[number];

  @IsDay()
  @Label('日期', 'Day')
  happenedOn: string;
}

/** Roles that somebody with an account can hold. */
const OF_ACCOUNTS = (Object.keys(CASE_ROLES) as CaseRole[]).filter(
  (role) => !['complainant', 'representative', 'public', 'system'].includes(role),
);

export class PeopleQuery {
  @IsIn(OF_ACCOUNTS)
  @Label('职务', 'Role')
  role: CaseRole;

  @IsOptional()
  @IsUUID()
  @Label('案件', 'Case')
  caseId?: string;
}
