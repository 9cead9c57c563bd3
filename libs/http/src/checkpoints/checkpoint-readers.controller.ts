import { Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { IsEmail } from 'class-validator';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import { Label } from '#machines/contract/label.js';
import type { PersonCaller } from '#parties/caller.js';
import { CheckpointReaders } from '#parties/proof/checkpoint-readers.js';
import { inZone } from '#views/instant.js';
import { BodyOf } from '../input/body-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { ref, uuid } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';

const tag = 'proof';
const access = 'account';
const MAY_KEEP: readonly CaseRole[] = ['secretaryGeneral', 'administrator'];
const answer = { says: 'readers, and what became of their letters', schema: ref('CheckpointReaders') };

export class ReaderBody {
  @IsEmail()
  @Label('电子邮箱', 'E-mail')
  address: string;
}

/** Who gets each checkpoint by mail, and what became of the letters. */
@Controller('api/checkpoint-readers')
export class CheckpointReadersController {
  constructor(@Inject(CheckpointReaders) private readonly readers: CheckpointReaders) {}

  @Get()
  @Describe({
    says: '存证点邮件收件人和投递情况 · Who gets checkpoints by mail, and whether they arrived',
    tag,
    access,
    answers: { 200: answer },
    errors: ['forbidden'],
  })
  list(@By() caller: PersonCaller) {
    mustBeAllowed(caller);
    return this.view();
  }

  @Post()
  @HttpCode(201)
  @Describe({
    says: '增加收件人 · Send every checkpoint from now on to this address too',
    tag,
    access,
    answers: { 201: answer },
    errors: ['forbidden'],
  })
  async add(@BodyOf(ReaderBody) { address }: ReaderBody, @By() caller: PersonCaller) {
    mustBeAllowed(caller);
    await this.readers.add(address, caller.accountId);
    return this.view();
  }

  @Delete(':id')
  @HttpCode(200)
  @Describe({
    says: '移除收件人 · Send no more to this address',
    tag,
    access,
    params: { id: uuid },
    answers: { 200: answer },
    errors: ['forbidden', 'recordNotFound', 'csrfFailed'],
  })
  async remove(@Param('id') id: string, @By() caller: PersonCaller) {
    mustBeAllowed(caller);
    await this.readers.remove(id, caller.accountId);
    return this.view();
  }

  @Post('retry')
  @HttpCode(200)
  @Describe({
    says: '重新投递搁置的邮件 · Try letters again that were parked after too many failures',
    tag,
    access,
    answers: { 200: answer },
    errors: ['forbidden', 'csrfFailed'],
  })
  async retry(@By() caller: PersonCaller) {
    mustBeAllowed(caller);
    await this.readers.retry();
    return this.view();
  }

  private async view() {
    const [readers, letters] = [await this.readers.list(), await this.readers.letters()];
    return {
      items: readers.map(({ addedAt, ...reader }) => ({ ...reader, addedAt: inZone(addedAt) })),
      letters: letters.map(({ sentAt, ...letter }) => ({ ...letter, sentAt: inZone(sentAt) })),
    };
  }
}

function mustBeAllowed({ roles }: PersonCaller): void {
  if (!roles.some((role) => MAY_KEEP.includes(role))) throw new HeyiError(ERRORS.forbidden);
}
