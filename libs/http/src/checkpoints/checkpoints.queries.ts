import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Label } from '#machines/contract/label.js';

export class CheckpointsQuery {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Label('早于此序号', 'Below this number')
  before?: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(400)
  @Label('每页条数', 'Items of a page')
  limit?: number;
}
