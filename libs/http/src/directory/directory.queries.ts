import { IsIn, IsInt, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';
import { Label } from '#machines/contract/label.js';

class DirectoryQuery {
  @IsOptional()
  @Length(1, 100)
  @Label('搜索', 'Search')
  q?: string;

  @IsOptional()
  @Length(1, 60)
  @Label('区', 'District')
  district?: string;

  @IsOptional()
  @Length(1, 1_000)
  @Label('下一页', 'nextCursor of the page before')
  cursor?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  @Label('每页条数', 'Items of a page')
  limit?: number;
}

export class FirmsQuery extends DirectoryQuery {
  @IsOptional()
  @IsIn(['true', 'false'])
  @Label('会员', 'Member')
  member?: 'true' | 'false';
}

export class EstatesQuery extends DirectoryQuery {
  @IsOptional()
  @IsUUID()
  @Label('企业', 'Firm')
  firmId?: string;
}
