import { Module } from '@nestjs/common';
import { CheckpointPost } from './checkpoint-mail/checkpoint-post.js';
import { EffectRunner } from './effect-runner.js';

/** Carries out what transitions asked for. Needs the database, the kinds, the clock and the log of the house. */
@Module({ providers: [EffectRunner, CheckpointPost], exports: [EffectRunner, CheckpointPost] })
export class EffectsModule {}
