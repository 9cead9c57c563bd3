import { Controller, Get } from '@nestjs/common';
import { type Language, say } from '#kernel/text.js';
import { CASE_ROLES } from '#machines/contract/case-role.js';
import type { PersonCaller } from '#parties/caller.js';
import { InLanguage } from '../input/language.js';
import { Describe } from '../openapi/describe.decorator.js';
import { ref } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';

@Controller('api/me')
export class MeController {
  @Get()
  @Describe({
    says: '我是谁 · Who I am',
    tag: 'auth',
    access: 'account',
    answers: { 200: { says: 'the account', schema: ref('Me') } },
  })
  me(
    @By() { accountId, username, name, roles, firmId, standsInFor = [] }: PersonCaller,
    @InLanguage() language: Language,
  ) {
    return {
      id: accountId,
      username,
      name,
      roles,
      roleLabels: roles.map((role) => say(CASE_ROLES[role], language)),
      ...(firmId ? { firmId } : {}),
      standsInFor,
    };
  }
}
