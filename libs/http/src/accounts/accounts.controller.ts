import { Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { AccountList } from '#parties/administration/account-list.js';
import { AccountRegister } from '#parties/administration/account-register.js';
import type { Caller } from '#parties/caller.js';
import { Handover } from '#parties/stand-in/handover.js';
import { BodyOf } from '../input/body-of.js';
import { QueryOf } from '../input/query-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { list, object, ref, uuid } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { AccountsQuery, HandoverBody, InviteAgainBody, InviteBody, OfficesBody } from './accounts.bodies.js';

const tag = 'accounts';
const access = 'account';
const params = { id: uuid };

/** Who has an account and which offices; for administrators, who by this see no case. */
@Controller('api/accounts')
export class AccountsController {
  constructor(
    @Inject(AccountList) private readonly accounts: AccountList,
    @Inject(AccountRegister) private readonly register: AccountRegister,
    @Inject(Handover) private readonly handover: Handover,
  ) {}

  @Get()
  @Describe({
    says: '账号 · Accounts, by user name',
    tag,
    access,
    answers: { 200: { says: 'a page', schema: ref('AccountPage') } },
    errors: ['forbidden'],
  })
  list(@QueryOf(AccountsQuery) query: AccountsQuery, @By() caller: Caller) {
    return this.accounts.page(caller, query);
  }

  @Get(':id')
  @Describe({
    says: '一个账号 · One account',
    tag,
    access,
    params,
    answers: { 200: { says: 'the account', schema: ref('Account') } },
    errors: ['forbidden', 'recordNotFound'],
  })
  one(@Param('id') id: string, @By() caller: Caller) {
    return this.accounts.one(caller, id);
  }

  @Get(':id/log')
  @Describe({
    says: '账号变更记录 · What was done to it, the latest first',
    tag,
    access,
    params,
    answers: { 200: { says: 'entries', schema: object({ items: list(ref('AccountLogEntry')) }) } },
    errors: ['forbidden', 'recordNotFound'],
  })
  async log(@Param('id') id: string, @By() caller: Caller) {
    return { items: await this.accounts.log(caller, id) };
  }

  @Post()
  @HttpCode(201)
  @Describe({
    says: '邀请：新建账号 · Invite somebody: a new account and the link to activate it',
    tag,
    access,
    answers: { 201: { says: 'the link is told this once', schema: ref('Invited') } },
    errors: ['forbidden', 'usernameTaken'],
  })
  async invite(@BodyOf(InviteBody) body: InviteBody, @By() caller: Caller) {
    const { accountId, invitation } = await this.register.invite(caller, body);
    return { account: await this.accounts.one(caller, accountId), invitation };
  }

  @Post(':id/invitations')
  @HttpCode(201)
  @Describe({
    says: '重新邀请（重设密码）· A new link; the old password and all sessions end',
    tag,
    access,
    params,
    answers: { 201: { says: 'the link is told this once', schema: ref('Invited') } },
    errors: ['forbidden', 'recordNotFound'],
  })
  async inviteAgain(
    @Param('id') id: string,
    @BodyOf(InviteAgainBody) { resetFactors = false }: InviteAgainBody,
    @By() caller: Caller,
  ) {
    const invitation = await this.register.inviteAgain(caller, id, resetFactors);
    return { account: await this.accounts.one(caller, id), invitation };
  }

  @Put(':id/roles')
  @HttpCode(200)
  @Describe({
    says: '更改身份 · Change the offices and the firm',
    tag,
    access,
    params,
    answers: { 200: { says: 'as it is now', schema: ref('Account') } },
    errors: ['forbidden', 'recordNotFound', 'lastAdministrator'],
  })
  async changeOffices(@Param('id') id: string, @BodyOf(OfficesBody) body: OfficesBody, @By() caller: Caller) {
    await this.register.changeOffices(caller, id, body);
    return this.accounts.one(caller, id);
  }

  @Post(':id/deactivate')
  @HttpCode(200)
  @Describe({
    says: '停用；会话与令牌随即失效 · Close the account; sessions and tokens end',
    tag,
    access,
    params,
    answers: { 200: { says: 'closed', schema: ref('Done') } },
    errors: ['forbidden', 'recordNotFound', 'lastAdministrator', 'csrfFailed'],
  })
  async deactivate(@Param('id') id: string, @By() caller: Caller) {
    await this.register.deactivate(caller, id);
    return { ok: true };
  }

  @Post(':id/reactivate')
  @HttpCode(200)
  @Describe({
    says: '恢复 · Open it again',
    tag,
    access,
    params,
    answers: { 200: { says: 'open', schema: ref('Done') } },
    errors: ['forbidden', 'recordNotFound', 'csrfFailed'],
  })
  async reactivate(@Param('id') id: string, @By() caller: Caller) {
    await this.register.reactivate(caller, id);
    return { ok: true };
  }

  @Post(':id/handover')
  @HttpCode(200)
  @Describe({
    says: '离任交接：未结任务一次移交 · Hand over all open tasks of a leaver in one act',
    tag,
    access,
    params,
    answers: { 200: { says: 'how many', schema: ref('HandedOver') } },
    errors: ['forbidden', 'recordNotFound', 'taskDelegateInvalid'],
  })
  handOver(@Param('id') id: string, @BodyOf(HandoverBody) { to }: HandoverBody, @By() caller: Caller) {
    return this.handover.handOver(caller, id, to);
  }
}
