import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  Equals,
  IsArray,
  IsBoolean,
  IsOptional,
} from 'class-validator';
import { IsReference, OneOf, References } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { AGENCIES, type Agency, LIMBS, type Limb } from '../integrity-warning.codes.js';
import { Said, SignedWords } from './words.js';

export class FileCase extends Said {
  @IsOptional()
  @References(20)
  @Label('经核对为另一行为的案件', 'Cases found to be about another act')
  otherActs?: string[];
}

/** W1: the reminder of the fast track is the decision itself. */
export class Remind extends SignedWords {
  @IsBoolean()
  @Label('事实无争议', 'Facts undisputed')
  undisputed: boolean;

  @IsOptional()
  @References(20)
  @Label('经核对为另一行为的案件', 'Cases found to be about another act')
  otherActs?: string[];
}

export class StrikeLimb extends Said {
  @OneOf(LIMBS)
  @Label('剔除的分项', 'Limb struck out')
  limb: Limb;
}

export class ReferLimb extends Said {
  @OneOf(LIMBS)
  @Label('移送的分项', 'Limb referred')
  limb: Limb;

  @OneOf(AGENCIES)
  @Label('移送机关', 'Agency')
  agency: Agency;
}

export class AppointInvestigators {
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(3)
  @ArrayUnique()
  @IsReference({ each: true })
  @Label('调查人员', 'Investigators')
  userIds: string[];
}

export class NamePerson {
  @IsReference()
  @Label('人员', 'Person')
  userId: string;
}

/** The informer's papers are never handed to the respondent (律手册 Art 35). */
export class NotifyFirm {
  @Equals(true)
  @IsBoolean()
  @Label('已去除线索提供人信息', 'Nothing in it tells who the informer is')
  redacted: boolean;
}
