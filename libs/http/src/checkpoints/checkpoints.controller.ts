import { Controller, Get, Header, Inject } from '@nestjs/common';
import { type Checkpoint, readCheckpoint } from '#engine/checkpoint.js';
import type { Language } from '#kernel/text.js';
import { CheckpointSigner } from '#parties/proof/checkpoint-signer.js';
import { CheckpointStore } from '#persistence/checkpoint/checkpoint-store.js';
import { InLanguage } from '../input/language.js';
import { QueryOf } from '../input/query-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { ref, string } from '../openapi/json-schema.js';
import { checkpointsPage } from './checkpoints-page.js';
import { CheckpointsQuery } from './checkpoints.queries.js';

const tag = 'proof';
const ON_ONE_PAGE = 60;

/** The signed checkpoints over all histories, for anybody to keep a copy. They hold no data of any case. */
@Controller()
export class CheckpointsController {
  constructor(
    @Inject(CheckpointStore) private readonly checkpoints: CheckpointStore,
    @Inject(CheckpointSigner) private readonly signer: CheckpointSigner,
  ) {}

  @Get('api/checkpoints')
  @Describe({
    says: '历史存证点，最新在前 · Signed checkpoints over all histories, newest first',
    tag,
    access: 'anyone',
    answers: { 200: { says: 'a page', schema: ref('Checkpoints') } },
  })
  async list(@QueryOf(CheckpointsQuery) { before, limit = ON_ONE_PAGE }: CheckpointsQuery) {
    const items = (await this.checkpoints.page(before ?? null, limit)).map(checkpointView);
    return { publicKey: this.signer.key, items };
  }

  @Get('checkpoints')
  @Header('content-type', 'text/html; charset=utf-8')
  @Describe({
    says: '历史存证公示页 · The checkpoints as a page',
    tag,
    access: 'anyone',
    answers: { 200: { says: 'a page', type: 'text/html', schema: string() } },
  })
  async page(@InLanguage() language: Language): Promise<string> {
    const items = (await this.checkpoints.page(null, ON_ONE_PAGE)).map(checkpointView);
    return checkpointsPage(items, this.signer.key, language);
  }
}

export type CheckpointView = ReturnType<typeof checkpointView>;

function checkpointView(checkpoint: Checkpoint) {
  const { number, at, cases, root } = readCheckpoint(checkpoint);
  return { number, at, cases, root, body: checkpoint.body, signature: checkpoint.signature };
}
