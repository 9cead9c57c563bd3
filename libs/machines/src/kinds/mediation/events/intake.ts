import { ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsReference, Line, OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { Identity } from '../../../contract/narrative.js';
import { CATEGORIES, type Category } from '../../../vocabulary/categories.js';
import * as codes from '../mediation.codes.js';
import { BySide, MaySay } from './said.js';

/** Opens a mediation. Side A is the complainant, the applicant firm or the owners' committee; side B is `firmId`. */
export class RequestMediation {
  @OneOf(codes.FORMS)
  @Label('当事人', 'Parties')
  form: codes.Form;

  @OneOf(codes.MODES)
  @Label('调解方式', 'Kind of mediation')
  mode: codes.Mode;

  @OneOf(codes.SOURCES)
  @Label('来源', 'Source')
  source: codes.Source;

  @IsOptional()
  @IsReference()
  @Label('来源案件', 'Case it comes from')
  sourceCaseId?: string;

  /** The complaint whose resident is side A, and whose tracking access acts here. */
  @IsOptional()
  @IsReference()
  @Label('投诉人所在案件', 'Complaint of the resident')
  complainantCaseId?: string;

  @IsOptional()
  @IsReference()
  @Label('申请企业', 'Applicant firm')
  applicantFirmId?: string;

  @IsOptional()
  @IsReference()
  @Label('业委会代表', "Person of the owners' committee")
  ownersCommitteeUserId?: string;

  @IsReference()
  @Label('被申请企业', 'Firm on the other side')
  firmId: string;

  @IsOptional()
  @IsReference()
  @Label('小区', 'Estate')
  estateId?: string;

  @IsOptional()
  @OneOf(CATEGORIES)
  @Label('类别', 'Category')
  category?: Category;

  /** What whoever sent it here already found; the examination decides (M1). */
  @IsOptional()
  @IsBoolean()
  @Label('属于民事纠纷', 'A civil matter')
  civilMatter?: boolean;

  @IsOptional()
  @Words(10_000)
  @Label('争议事项', 'The dispute')
  matter?: string;

  @IsOptional()
  @Words(2_000)
  @Label('调解请求', 'What is asked for')
  wish?: string;

  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}

/** The findings of the examination (M1), each ticked by the person who looked. */
export class Fit {
  @IsBoolean()
  @Label('属于民事纠纷', 'It is a civil matter')
  civil: boolean;

  @IsBoolean()
  @Label('法院、仲裁或行政机关均未处理', 'No court, arbitration or agency has decided it')
  undecided: boolean;

  @IsBoolean()
  @Label('没有犯罪或治安危险', 'There is no danger of crime')
  noCrimeRisk: boolean;

  @OneOf(codes.CAPACITIES)
  @Label('当事人行为能力', 'Capacity of the parties')
  capacity: codes.Capacity;

  @IsOptional()
  @OneOf(codes.MODES)
  @Label('改为其他调解方式', 'Mediate in the other way')
  mode?: codes.Mode;

  /** Only a registered people's mediation committee mediates under that law (人调 Art 34). */
  @IsOptional()
  @Line(60)
  @Label('人民调解委员会备案号', "Register number of the people's mediation committee")
  committeeReference?: string;

  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(['A', 'B'], { each: true })
  @Label('有高龄当事人的一方', 'Sides with an elderly party')
  elderly?: codes.Side[];

  @IsOptional()
  @Words(5_000)
  @Label('说明', 'Explanation')
  text?: string;
}

export class Unfit extends MaySay {
  @OneOf(codes.UNFIT_REASONS)
  @Label('理由', 'Ground')
  reason: codes.UnfitReason;

  @IsOptional()
  @IsBoolean()
  @Label('已报告公安机关', 'Reported to the police')
  reportedToPolice?: boolean;
}

export class AgreeMediation extends BySide {
  /** A consent of its own (个人信息保护法 Art 23): without it the firm is not told who the resident is. */
  @IsOptional()
  @IsBoolean()
  @Label('同意向对方公开姓名', 'The other side may know the name')
  discloseIdentity?: boolean;
}

/** One person who comes along with a resident (M5). */
export class NameHelper extends BySide {
  @Identity()
  @Line(60)
  @Label('陪同人姓名', 'Name of the helper')
  name: string;

  @IsOptional()
  @Identity()
  @Line(60)
  @Label('与当事人的关系', 'Relation to the resident')
  relation?: string;
}

export class LogCall extends MaySay {
  @OneOf(codes.SIDES)
  @Label('致电哪一方', 'Side that was called')
  side: codes.Side;

  @IsBoolean()
  @Label('是否接通', 'Reached')
  reached: boolean;
}
