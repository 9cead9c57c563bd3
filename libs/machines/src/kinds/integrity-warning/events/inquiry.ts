import { IsBoolean, IsOptional } from 'class-validator';
import { IsReference, OneOf, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import {
  EVIDENCE_CLASSES,
  EVIDENCE_KINDS,
  type EvidenceClass,
  type EvidenceKind,
  PROPOSALS,
  type Proposal,
} from '../integrity-warning.codes.js';
import { Said, SaidWithPapers, SignedWords } from './words.js';

export class AskRecusal extends Said {
  @IsReference()
  @Label('申请回避的调查人员', 'Investigator concerned')
  userId: string;
}

export class Ruling extends Said {
  @IsBoolean()
  @Label('同意', 'Granted')
  granted: boolean;
}

/** One piece of evidence; what it proves stands in its words. */
export class RecordEvidence extends SaidWithPapers {
  @OneOf(EVIDENCE_CLASSES)
  @Label('证据等级', 'Weight')
  weight: EvidenceClass;

  @OneOf(EVIDENCE_KINDS)
  @Label('证据种类', 'Kind of evidence')
  kind: EvidenceKind;

  @IsBoolean()
  @Label('仅来自匿名来源', 'From an anonymous source only')
  anonymous: boolean;
}

/** 调查报告 with level, clause and precedents. */
export class SubmitReport extends SignedWords {
  @OneOf(PROPOSALS)
  @Label('建议等级', 'Proposed level')
  level: Proposal;

  @Words(2_000)
  @Label('适用条款', 'Clause')
  clause: string;

  @IsOptional()
  @Words(5_000)
  @Label('先例', 'Precedents')
  precedents?: string;
}
