import { IsBoolean, IsOptional } from 'class-validator';
import { IsReference, OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import {
  type Counterpart,
  COUNTERPARTS,
  REFUSAL_REASONS,
  type RefusalReason,
  type Standing,
  STANDINGS,
  TOPIC_WORDS,
  type TopicName,
} from '../rights-request.codes.js';
import { Said } from './words.js';

/** Opens a request: what the member asks the association to stand up for. */
export class RequestRightsProtection {
  @OneOf(TOPIC_WORDS)
  @Label('事项', 'Topic')
  topic: TopicName;

  @IsReference()
  @Label('申请会员', 'Member that asks')
  firmId: string;

  @IsOptional()
  @IsReference()
  @Label('小区', 'Estate')
  estateId?: string;

  @IsOptional()
  @OneOf(COUNTERPARTS)
  @Label('针对', 'Against')
  against?: Counterpart;

  @IsOptional()
  @IsReference()
  @Label('对方企业', 'Firm on the other side')
  againstFirmId?: string;

  /** Somebody's safety is at stake: then an unpaid membership fee is no bar (V1). */
  @IsOptional()
  @IsBoolean()
  @Label('涉及人身安全', 'Safety is at stake')
  safety?: boolean;

  @Words(10_000)
  @Label('情况', 'What happened')
  text: string;

  @IsOptional()
  @Words(2_000)
  @Label('诉求', 'What is asked for')
  wish?: string;

  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}

export class AssignHandler {
  @IsReference()
  @Label('经办人', 'Clerk in charge')
  handlerId: string;
}

export class AssignCounsel {
  @IsReference()
  @Label('法律顾问', 'Counsel')
  counselId: string;
}

/** A case on the same facts that the files did not show. */
export class ReportSameFacts {
  @IsReference()
  @Label('同一事实的案件', 'Case on the same facts')
  sameCaseId: string;
}

export class Accept {
  /** As the register of members says it today. */
  @OneOf(STANDINGS)
  @Label('会员义务', 'Standing of the member')
  standing: Standing;

  /** What the examination finds, where the member saw it otherwise. */
  @IsOptional()
  @IsBoolean()
  @Label('核实涉及人身安全', 'Safety is found to be at stake')
  safety?: boolean;

  @IsOptional()
  @Words(5_000)
  @Label('说明', 'Explanation')
  text?: string;
}

/** The words name the other ways that are open. */
export class Refuse extends Said {
  @OneOf(REFUSAL_REASONS)
  @Label('不予受理的理由', 'Ground')
  reason: RefusalReason;
}
