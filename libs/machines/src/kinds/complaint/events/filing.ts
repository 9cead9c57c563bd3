import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsObject,
  IsOptional,
  Matches,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsReference, Line, OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { Identity } from '../../../contract/narrative.js';
import {
  CATEGORIES,
  CHANNELS,
  IDENTITY_MODES,
  TYPES,
  URGENCIES,
  type Category,
  type Channel,
  type ComplaintType,
  type IdentityMode,
  type Urgency,
} from '../complaint.codes.js';

/** Who complains. Kept encrypted and apart; the machine only learns that a contact was left. */
export class Contact {
  @Identity()
  @Line(60)
  @Label('姓名', 'Name')
  name: string;

  /** Landlines too: many callers have no mobile telephone. */
  @Identity()
  @Matches(/^[+0-9][0-9 -]{4,19}$/)
  @Label('联系电话', 'Telephone')
  phone: string;

  @Identity()
  @IsOptional()
  @IsEmail()
  @Label('电子邮箱', 'E-mail')
  email?: string;
}

/** Body of `POST /api/complaints` (api.md); field names are the contract with clients. */
export class FileComplaint {
  @OneOf(TYPES)
  @Label('类型', 'Type')
  type: ComplaintType;

  @OneOf(CATEGORIES)
  @Label('类别', 'Category')
  category: Category;

  @Words(120)
  @Label('标题', 'Title')
  title: string;

  @Words(10_000)
  @Label('经过', 'What happened')
  text: string;

  @IsOptional()
  @IsReference()
  @Label('小区', 'Estate')
  estateId?: string;

  /** For an estate that is not in the directory; free text, so it stays outside the machine. */
  @EstateNamed()
  @Words(120)
  @Label('小区名称', 'Name of the estate')
  estateName?: string;

  @IsOptional()
  @IsReference()
  @Label('物业企业', 'Firm')
  firmId?: string;

  @IsOptional()
  @Words(2_000)
  @Label('诉求', 'What you wish')
  wish?: string;

  @IsOptional()
  @IsDay()
  @Label('发生日期', 'Day on which it happened')
  occurredOn?: string;

  @IsOptional()
  @OneOf(URGENCIES)
  @Label('紧急程度', 'Urgency')
  urgency?: Urgency;

  @OneOf(IDENTITY_MODES)
  @Label('身份保护', 'Who may know who you are')
  identityMode: IdentityMode;

  @IsOptional()
  @IsObject()
  @NotWhenAnonymous()
  @ValidateNested()
  @Type(() => Contact)
  @Label('联系方式', 'Contact')
  contact?: Contact;

  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];

  /** Who speaks for whom, e.g. "女儿代母亲". */
  @Identity()
  @IsOptional()
  @Line(120)
  @Label('代为提出', 'On behalf of')
  onBehalfOf?: string;

  @IsOptional()
  @OneOf(CHANNELS)
  @Label('渠道', 'Channel')
  channel?: Channel;

  @IsOptional()
  @IsBoolean()
  @Label('存为草稿', 'Keep as a draft')
  asDraft?: boolean;
}

/** The same body again: a draft is replaced as a whole. */
export class ReviseDraft extends FileComplaint {}

/** A place is needed: an estate of the directory or, failing that, its name. */
function EstateNamed(): PropertyDecorator {
  return ValidateIf(
    (filing: FileComplaint) => filing.estateId === undefined || filing.estateName !== undefined,
  );
}

/** Whoever wishes to be anonymous leaves no name: what is not stored cannot leak. */
function NotWhenAnonymous(): PropertyDecorator {
  return ValidateBy({
    name: 'notWhenAnonymous',
    validator: {
      validate: (value, args) =>
        value === undefined || (args?.object as FileComplaint | undefined)?.identityMode !== 'anonymous',
    },
  });
}
