import { IsObject, IsString, Length } from 'class-validator';
import { Label } from '#machines/contract/label.js';

export class OpenCaseBody {
  @IsString()
  @Length(1, 60)
  @Label('案件类型', 'Kind')
  kind: string;

  @IsObject()
  @Label('内容', 'Input')
  input: object;
}
