import { Controller, Get, Inject } from '@nestjs/common';
import type { Language } from '#kernel/text.js';
import type { PersonCaller } from '#parties/caller.js';
import { InboxQuery } from '#views/lists/inbox-query.js';
import { InLanguage } from '../input/language.js';
import { QueryOf } from '../input/query-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { ref } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { InboxListQuery } from './list.queries.js';

@Controller('api/inbox')
export class InboxController {
  constructor(@Inject(InboxQuery) private readonly inbox: InboxQuery) {}

  @Get()
  @Describe({
    says: '我的待办 · My tasks, the most urgent first',
    tag: 'inbox',
    access: 'account',
    answers: { 200: { says: 'a page and the counts of all views', schema: ref('Inbox') } },
    errors: ['kindUnknown'],
  })
  page(
    @QueryOf(InboxListQuery) query: InboxListQuery,
    @By() caller: PersonCaller,
    @InLanguage() language: Language,
  ) {
    return this.inbox.page(caller, query, language);
  }
}
