import { IsBoolean, IsOptional } from 'class-validator';
import { IsReference, OneOf, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { MEDIATION_MODES, OPINION_FORMS } from '../rights-request.codes.js';
import { SaidWithFiles } from './words.js';

/** Opens a legal opinion of its own. */
export class AskOpinion {
  @OneOf(OPINION_FORMS)
  @Label('形式', 'Form')
  form: keyof typeof OPINION_FORMS;

  @IsOptional()
  @IsBoolean()
  @Label('加急', 'Urgent')
  urgent?: boolean;

  @Words(5_000)
  @Label('问题', 'Questions')
  questions: string;
}

/** How a mediation would be held. */
export class ToMediation {
  @IsOptional()
  @OneOf(MEDIATION_MODES)
  @Label('调解方式', 'Kind of mediation')
  mode?: keyof typeof MEDIATION_MODES;

  /** Only against an owners' committee: the person who stands for it. */
  @IsOptional()
  @IsReference()
  @Label('业委会代表', "Person of the owners' committee")
  ownersCommitteeUserId?: string;
}

/** The slip of assessment (研判表). Whether the matter is common is counted, never ticked. */
export class Assess extends SaidWithFiles {
  @IsBoolean()
  @Label('属于民事争议', 'A civil dispute')
  civilDispute: boolean;

  @IsOptional()
  @OneOf(MEDIATION_MODES)
  @Label('调解方式', 'Kind of mediation')
  mode?: keyof typeof MEDIATION_MODES;

  @IsOptional()
  @IsReference()
  @Label('业委会代表', "Person of the owners' committee")
  ownersCommitteeUserId?: string;
}
