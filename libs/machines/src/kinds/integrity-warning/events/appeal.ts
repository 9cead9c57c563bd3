import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
} from 'class-validator';
import { IsDay, IsReference, OneOf } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import {
  APPEAL_GROUNDS,
  APPEAL_OUTCOMES,
  type AppealOutcome,
  LEVELS,
  type Level,
} from '../integrity-warning.codes.js';
import { SaidWithPapers, SignedWords } from './words.js';

/** The panel hears these grounds and nothing else (中评 Art 15). */
export class FileAppeal extends SaidWithPapers {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @ArrayUnique()
  @IsIn(Object.keys(APPEAL_GROUNDS), { each: true })
  @Label('申诉理由', 'Grounds')
  grounds: (keyof typeof APPEAL_GROUNDS)[];
}

/** Force majeure kept the firm from appealing in time (中评 Art 8). */
export class FileLateAppeal extends FileAppeal {
  @IsDay()
  @Label('不可抗力消除日期', 'Force majeure ended on')
  endedOn: string;
}

/** The size of the panel is a guard's question, so that the refusal cites the rule. */
export class NameAppealPanel {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(9)
  @ArrayUnique()
  @IsReference({ each: true })
  @Label('申诉合议人员', 'Appeal panel')
  panel: string[];
}

export class DecideAppeal extends SignedWords {
  @OneOf(APPEAL_OUTCOMES)
  @Label('申诉决定', 'Outcome')
  outcome: AppealOutcome;

  @IsOptional()
  @OneOf(LEVELS)
  @Label('减轻后的等级', 'Level after reduction')
  level?: Level;

  @IsInt()
  @Min(1)
  @Max(9)
  @Label('到会人数', 'Present')
  present: number;

  @IsInt()
  @Min(0)
  @Max(9)
  @Label('同意人数', 'In favour')
  inFavour: number;
}
