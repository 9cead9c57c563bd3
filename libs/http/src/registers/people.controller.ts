import { Controller, Get, Inject } from '@nestjs/common';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { type CaseRole } from '#machines/contract/case-role.js';
import type { Caller } from '#parties/caller.js';
import { PeopleDirectory } from '#parties/directory/people-directory.js';
import { isOffice } from '#views/access/sides.js';
import { CaseReader } from '#views/reading/case-reader.js';
import { QueryOf } from '../input/query-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { list, object, ref } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { PeopleQuery } from './registers.bodies.js';

/** Among whom the parties of a case choose; everybody else is appointed by the association. */
const CHOSEN_BY_PARTIES: readonly CaseRole[] = ['mediator'];

/** Accounts to choose from. */
@Controller('api/people')
export class PeopleController {
  constructor(
    @Inject(PeopleDirectory) private readonly people: PeopleDirectory,
    @Inject(CaseReader) private readonly cases: CaseReader,
  ) {}

  @Get()
  @Describe({
    says: '可选人员：秘书处；当事人可凭案件查看调解员名册 · People with a role, for the office; the roster of mediators for the parties of a case (`caseId`)',
    tag: 'registers',
    access: 'known',
    answers: { 200: { says: 'never residents', schema: object({ items: list(ref('Person')) }) } },
    errors: ['forbidden', 'caseNotFound'],
  })
  async list(@QueryOf(PeopleQuery) { role, caseId }: PeopleQuery, @By() caller: Caller) {
    if (caller.kind === 'person' && isOfHouse(caller.roles))
      return { items: await this.people.withRole(role) };
    if (caseId === undefined || !CHOSEN_BY_PARTIES.includes(role)) throw new HeyiError(ERRORS.forbidden);
    await this.cases.read(caller, caseId);
    const people = await this.people.withRole(role);
    // What else they are is no part of the roster.
    return { items: people.map((person) => ({ ...person, roles: [role] })) };
  }
}

function isOfHouse(roles: readonly CaseRole[]): boolean {
  return isOffice(roles) || roles.includes('administrator') || roles.includes('committeeChair');
}
