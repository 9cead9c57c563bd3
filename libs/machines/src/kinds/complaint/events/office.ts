import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsDay, IsReference, Line, OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import {
  type Breach,
  BREACHES,
  CATEGORIES,
  CLOSING_REASONS,
  MEDIATION_MODES,
  REFUSAL_REASONS,
  ROUTES,
  SUSPENSION_REASONS,
  TYPES,
  URGENCIES,
  type Category,
  type ComplaintType,
  type Urgency,
} from '../complaint.codes.js';
import { Consent } from './resident.js';

/** What a clerk corrects about a filing; a resident cannot know our lists. */
export class Reclassify extends Consent {
  @IsOptional()
  @OneOf(TYPES)
  @Label('类型', 'Type')
  type?: ComplaintType;

  @IsOptional()
  @OneOf(CATEGORIES)
  @Label('类别', 'Category')
  category?: Category;

  @IsOptional()
  @OneOf(URGENCIES)
  @Label('紧急程度', 'Urgency')
  urgency?: Urgency;
}

export class IdentifyFirm {
  @IsReference()
  @Label('物业企业', 'Firm')
  firmId: string;

  @IsOptional()
  @IsReference()
  @Label('小区', 'Estate')
  estateId?: string;
}

/** G1 as the clerk has checked it: whoever accepts says so by accepting; a statement that is false stands in the way. */
export class Accept {
  @IsOptional()
  @IsBoolean()
  @Label('属于本会职责', 'Within the power of the association')
  withinPower?: boolean;

  @IsOptional()
  @IsBoolean()
  @Label('未经法院、仲裁或其他机关受理', 'Not before a court, tribunal or another body')
  notSeisedElsewhere?: boolean;

  @IsOptional()
  @IsDay()
  @Label('知道问题的日期', 'Known since')
  knownSince?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20)
  @Label('诉求数量', 'Number of requests')
  points?: number;

  @IsOptional()
  @OneOf(URGENCIES)
  @Label('紧急程度', 'Urgency')
  urgency?: Urgency;
}

/** G2: a ground of the closed list, and in plain words where else to turn. */
export class Refuse {
  @OneOf(REFUSAL_REASONS)
  @Label('不予受理的理由', 'Ground')
  reason: keyof typeof REFUSAL_REASONS;

  @OneOf(ROUTES)
  @Label('其他途径', 'Other route')
  route: keyof typeof ROUTES;

  @IsOptional()
  @IsBoolean()
  @Label('已用通俗语言说明途径', 'The route is explained in plain words')
  routeExplained?: boolean;

  @Words(5_000)
  @Label('说明', 'Explanation')
  text: string;

  /** E9: the case in which the same facts were handled. */
  @IsOptional()
  @IsReference()
  @Label('原案', 'Earlier case')
  earlierCaseId?: string;
}

/** The agency is checked against the directory (G3), which the association may change without a new version. */
export class Refer {
  @IsReference()
  @Label('转往部门', 'Agency')
  agency: string;

  /** X1: who the person is goes along only with consent or where the law demands it. */
  @IsOptional()
  @IsBoolean()
  @Label('附身份信息', 'With identity')
  withIdentity?: boolean;

  @IsOptional()
  @IsBoolean()
  @Label('本人同意或法律要求', 'Consent or legal duty')
  consentOrDuty?: boolean;

  /** The letter, the receipt and the answer are followed in a case of their own (§4.7). */
  @IsOptional()
  @IsBoolean()
  @Label('另立转办案件', 'As a case of its own')
  asCase?: boolean;

  @Words(5_000)
  @Label('转办说明', 'Letter')
  text: string;
}

/** One letter often holds several matters: each further one is filed by itself, and named here as a part of this one. */
export class Split {
  @IsReference()
  @Label('分出的案件', 'Case split off')
  targetCaseId: string;

  @IsOptional()
  @Words(1_000)
  @Label('说明', 'Explanation')
  text?: string;
}

export class ProposeMerge {
  @IsReference()
  @Label('并入案件', 'Case to join')
  targetCaseId: string;

  @IsOptional()
  @Words(1_000)
  @Label('说明', 'Explanation')
  text?: string;
}

/** `self` stands for the complainant of this case itself. */
export class NameRepresentatives {
  @References(50)
  @Label('推选代表（并入案件编号）', 'Representatives (by joined case)')
  caseIds: string[];
}

export class NotifyFirm {
  /** G4: names, faces, plates and doors are taken out of the firm's copy. */
  @IsOptional()
  @IsBoolean()
  @Label('已作隐私处理', 'Redacted')
  redacted?: boolean;

  @IsOptional()
  @Words(5_000)
  @Label('办理要求', 'Request to the firm')
  text?: string;
}

export class AnswerDirectly {
  @Words(10_000)
  @Label('答复', 'Answer')
  text: string;
}

export class GrantExtension {
  @IsInt()
  @Min(1)
  @Max(30)
  @Label('同意延长的工作日', 'Working days granted')
  workdays: number;

  @IsOptional()
  @Words(2_000)
  @Label('说明', 'Explanation')
  text?: string;
}

/** One attempt to call; whether somebody answered is recorded, both count as an attempt. */
export class LogCall {
  @IsBoolean()
  @Label('已接通', 'Answered')
  reached: boolean;

  @IsOptional()
  @Words(2_000)
  @Label('通话情况', 'What was said')
  text?: string;
}

export class ToMediation {
  @IsOptional()
  @IsBoolean()
  @Label('属于民事纠纷', 'A civil dispute')
  civilDispute?: boolean;

  @IsOptional()
  @IsBoolean()
  @Label('双方有调解意愿的可能', 'Both sides may consent')
  consentObtainable?: boolean;

  @IsOptional()
  @OneOf(MEDIATION_MODES)
  @Label('调解方式', 'Kind of mediation')
  mode?: keyof typeof MEDIATION_MODES;

  /** Of a group: the owners' committee sits at the table instead of the resident. */
  @IsOptional()
  @IsReference()
  @Label('业委会代表', "Person of the owners' committee")
  ownersCommitteeUserId?: string;

  @IsOptional()
  @IsBoolean()
  @Label('在本系统外进行', 'Held on paper, outside this system')
  onPaper?: boolean;

  @IsOptional()
  @Words(2_000)
  @Label('说明', 'Explanation')
  text?: string;
}

export class ToRectification {
  @IsOptional()
  @IsBoolean()
  @Label('在本系统外进行', 'Held on paper, outside this system')
  onPaper?: boolean;

  @IsOptional()
  @Words(5_000)
  @Label('说明', 'Explanation')
  text?: string;
}

/** A breach of the code, examined as an integrity warning. */
export class ToClue {
  @OneOf(BREACHES)
  @Label('涉嫌行为', 'Breach')
  breach: Breach;

  @IsOptional()
  @IsBoolean()
  @Label('已造成损害', 'Harm was done')
  harm?: boolean;

  @Words(5_000)
  @Label('说明', 'Explanation')
  text: string;
}

export class ProposeClosing {
  @OneOf(CLOSING_REASONS)
  @Label('办结理由', 'Reason')
  reason: keyof typeof CLOSING_REASONS;

  @Words(5_000)
  @Label('说明', 'Explanation')
  text: string;
}

export class Suspend {
  @OneOf(SUSPENSION_REASONS)
  @Label('中止理由', 'Reason')
  reason: keyof typeof SUSPENSION_REASONS;

  @Line(100)
  @Label('案号', 'Docket number')
  reference: string;
}
