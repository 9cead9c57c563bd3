import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional } from 'class-validator';
import { IsReference, OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { CONFLICTS } from '../mediation.codes.js';
import { BySide, MaySay, Said } from './said.js';

/** A page of the roster, put before both sides. */
export class NameCandidates {
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(9)
  @ArrayUnique()
  @IsReference({ each: true })
  @Label('候选调解员', 'Candidates')
  candidateIds: string[];
}

/** Strikes and a pick; with neither, the side leaves the choice to the office. */
export class ChooseMediator extends BySide {
  @IsOptional()
  @References(9)
  @Label('划去', 'Struck')
  strike?: string[];

  @IsOptional()
  @IsReference()
  @Label('选定', 'Picked')
  pick?: string;
}

export class NameMediator extends MaySay {
  @IsReference()
  @Label('调解员', 'Mediator')
  mediatorId: string;
}

/** In writing: by the side itself, or on a paper whose picture is attached (M2). */
export class WaiveTie extends BySide {
  @IsReference()
  @Label('调解员', 'Mediator')
  mediatorId: string;
}

/** "I know of nothing that would make me partial", in the mediator's own words. */
export class Disclose extends Said {}

export class StepAside {
  @OneOf(CONFLICTS)
  @Label('回避事由', 'Reason')
  conflict: keyof typeof CONFLICTS;

  @IsOptional()
  @Words(5_000)
  @Label('说明', 'Explanation')
  text?: string;
}
