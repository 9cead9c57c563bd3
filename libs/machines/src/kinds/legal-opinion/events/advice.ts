import { IsOptional } from 'class-validator';
import { IsDay, OneOf, References, Words } from '../../../contract/fields.js';
import { Label } from '../../../contract/label.js';
import { ADVISED, type Advised, type Answer, ANSWERS } from '../legal-opinion.codes.js';

/**
 * What is said between counsel and whom they advise. To a member it is said in confidence, and the sender says so before
 * writing; left out, it is said to the association (guard `isSaidToTheAdvised`).
 */
export class Confided {
  @IsOptional()
  @OneOf(ADVISED)
  @Label('对谁说', 'Said to')
  forWhom?: Advised;

  @Words(10_000)
  @Label('内容', 'Text')
  text: string;

  @IsOptional()
  @References(30)
  @Label('附件', 'Attachments')
  attachmentIds?: string[];
}

/** Facts assumed, law with its day, answer, risk, options (domain.md §4.8). `text` is the answer in words. */
export class SubmitOpinion extends Confided {
  @OneOf(ANSWERS)
  @Label('结论', 'Answer')
  answer: Answer;

  @Words(10_000)
  @Label('所依据的事实', 'Facts assumed')
  assumed: string;

  @Words(5_000)
  @Label('法律依据', 'Law')
  law: string;

  @IsDay()
  @Label('法律文本日期', 'Law as of')
  lawOn: string;

  @IsOptional()
  @Words(5_000)
  @Label('风险', 'Risk')
  risk?: string;

  @IsOptional()
  @Words(5_000)
  @Label('可选方案', 'Options')
  options?: string;
}

export class MayConfide {
  @IsOptional()
  @OneOf(ADVISED)
  @Label('对谁说', 'Said to')
  forWhom?: Advised;

  @IsOptional()
  @Words(5_000)
  @Label('说明', 'Explanation')
  text?: string;
}
