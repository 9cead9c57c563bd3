import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { Line } from '#machines/contract/fields.js';
import { Label } from '#machines/contract/label.js';
import { COPY_SIDE } from '#persistence/files/pictures/pictures.js';

export class OpenOriginalBody {
  /** Colleagues read it. */
  @Line(500, 5)
  @Label('理由', 'Reason')
  reason: string;
}

/** In pixels of the copy that `GET /api/attachments/:id` gives. */
export class RectangleBody {
  @IsInt()
  @Min(0)
  @Max(COPY_SIDE)
  @Label('左', 'Left')
  left: number;

  @IsInt()
  @Min(0)
  @Max(COPY_SIDE)
  @Label('上', 'Top')
  top: number;

  @IsInt()
  @Min(1)
  @Max(COPY_SIDE)
  @Label('宽', 'Width')
  width: number;

  @IsInt()
  @Min(1)
  @Max(COPY_SIDE)
  @Label('高', 'Height')
  height: number;
}

export class RedactBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => RectangleBody)
  @Label('涂黑的区域', 'Places to blacken')
  rectangles: RectangleBody[];

  @Line(500, 5)
  @Label('理由', 'Reason')
  reason: string;
}
