import { Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { Caller } from '#parties/caller.js';
import { EstateContests } from '#parties/registers/estate-contests.js';
import { TieRegister } from '#parties/registers/ties.js';
import { BodyOf } from '../input/body-of.js';
import { QueryOf } from '../input/query-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { list, object, ref, uuid } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { ContestBody, TieBody, TiesQuery } from './registers.bodies.js';

const tag = 'registers';
const params = { id: uuid };

/** Why somebody is not free towards a firm, and which firms compete for an estate. */
@Controller('api')
export class TiesController {
  constructor(
    @Inject(TieRegister) private readonly ties: TieRegister,
    @Inject(EstateContests) private readonly contests: EstateContests,
  ) {}

  @Get('ties')
  @Describe({
    says: '关联关系：本人的；秘书长和管理员可看全部 · Ties to firms: one’s own; all for those who keep the register',
    tag,
    access: 'account',
    answers: { 200: { says: 'ties, the latest first', schema: object({ items: list(ref('Tie')) }) } },
    errors: ['forbidden'],
  })
  async list(@QueryOf(TiesQuery) { accountId }: TiesQuery, @By() caller: Caller) {
    return { items: await this.ties.list(caller, accountId) };
  }

  @Post('ties')
  @HttpCode(201)
  @Describe({
    says: '申报关联关系 · Declare a tie',
    tag,
    access: 'account',
    answers: { 201: { says: 'declared', schema: ref('Tie') } },
    errors: ['forbidden'],
  })
  add(@BodyOf(TieBody) body: TieBody, @By() caller: Caller) {
    return this.ties.add(caller, body);
  }

  @Delete('ties/:id')
  @HttpCode(200)
  @Describe({
    says: '撤销申报，留痕 · Take a tie back; what it was is kept in the log',
    tag,
    access: 'account',
    params,
    answers: { 200: { says: 'removed', schema: ref('Done') } },
    errors: ['recordNotFound', 'csrfFailed'],
  })
  async remove(@Param('id') id: string, @By() caller: Caller) {
    await this.ties.remove(caller, id);
    return { ok: true };
  }

  @Get('estates/:id/contests')
  @Describe({
    says: '小区的竞争企业 · Firms that served an estate before or bid for it',
    tag,
    access: 'account',
    params,
    answers: { 200: { says: 'the latest first', schema: object({ items: list(ref('Contest')) }) } },
    errors: ['forbidden', 'recordNotFound'],
  })
  async listContests(@Param('id') id: string, @By() caller: Caller) {
    return { items: await this.contests.list(caller, id) };
  }

  @Post('estates/:id/contests')
  @HttpCode(201)
  @Describe({
    says: '登记竞争企业 · Note that a firm served an estate or bid for it',
    tag,
    access: 'account',
    params,
    answers: { 201: { says: 'noted', schema: ref('Contest') } },
    errors: ['forbidden', 'recordNotFound'],
  })
  addContest(@Param('id') id: string, @BodyOf(ContestBody) body: ContestBody, @By() caller: Caller) {
    return this.contests.add(caller, id, body);
  }
}
