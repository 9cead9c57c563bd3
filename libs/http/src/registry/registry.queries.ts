import { IsOptional, IsUUID, Length } from 'class-validator';
import { Label } from '#machines/contract/label.js';
import { PageQuery } from '../inbox/list.queries.js';

export class RegistryListQuery extends PageQuery {
  @IsOptional()
  @Length(1, 100)
  @Label('企业名称或案件编号', 'Name of a firm, or a case number')
  q?: string;

  @IsOptional()
  @IsUUID()
  @Label('企业', 'Firm')
  firmId?: string;
}

export class SimilarQuery {
  @Length(1, 60)
  @Label('类别', 'Category')
  category: string;
}
