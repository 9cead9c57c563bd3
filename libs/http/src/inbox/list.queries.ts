import { IsIn, IsInt, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';
import { IsDay } from '#machines/contract/fields.js';
import { Label } from '#machines/contract/label.js';
import type { InboxView } from '#views/lists/task-branches.js';
import { MOST_LIMIT } from '#views/paging/cursor.js';

/** Which page of a list. */
export class PageQuery {
  @IsOptional()
  @Length(1, 400)
  @Label('下一页', 'nextCursor of the page before')
  cursor?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_LIMIT)
  @Label('每页条数', 'Items of a page')
  limit?: number;
}

export class InboxListQuery extends PageQuery {
  @IsOptional()
  @IsIn(['mine', 'unassigned', 'dueToday', 'overdue'])
  @Label('视图', 'View')
  view?: InboxView;

  @IsOptional()
  @Length(1, 60)
  @Label('案件类型', 'Kind')
  kind?: string;

  @IsOptional()
  @Length(1, 100)
  @Label('搜索', 'Search')
  q?: string;
}

export class CaseFilterQuery extends InboxListQuery {
  @IsOptional()
  @Length(1, 80)
  @Label('状态', 'State')
  state?: string;

  @IsOptional()
  @IsUUID()
  @Label('企业', 'Firm')
  firmId?: string;

  @IsOptional()
  @IsUUID()
  @Label('小区', 'Estate')
  estateId?: string;

  @IsOptional()
  @IsDay()
  @Label('起始日', 'From')
  from?: string;

  @IsOptional()
  @IsDay()
  @Label('截止日', 'To')
  to?: string;
}
