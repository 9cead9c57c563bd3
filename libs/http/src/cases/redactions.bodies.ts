import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, Matches, Max, Min, ValidateNested } from 'class-validator';
import { Line } from '#machines/contract/fields.js';
import { Label } from '#machines/contract/label.js';

const MOST_CHARACTERS = 100_000;

export class SpanBody {
  @IsInt()
  @Min(0)
  @Max(MOST_CHARACTERS)
  @Label('从', 'From')
  start: number;

  @IsInt()
  @Min(1)
  @Max(MOST_CHARACTERS)
  @Label('到', 'To')
  end: number;
}

export class TextRedactionBody {
  @IsInt()
  @Min(1)
  @Max(MOST_CHARACTERS)
  @Label('第几条', 'Number of the event')
  seq: number;

  /** Path in the words of the event: `text`, `points.0.text`. */
  @Matches(/^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z0-9]+){0,4}$/)
  @Label('栏目', 'Field')
  field: string;

  /** In characters as people count them; none takes everything back. */
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => SpanBody)
  @Label('涂去的文字', 'What to take out')
  spans: SpanBody[];

  @Line(500, 5)
  @Label('理由', 'Reason')
  reason: string;
}
