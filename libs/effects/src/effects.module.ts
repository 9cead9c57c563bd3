import { Module } from '@nestjs/common';
import { EffectRunner } from './effect-runner.js';

/** Carries out what transitions asked for. Needs the database, the kinds, the clock and the log of the house. */
@Module({ providers: [EffectRunner], exports: [EffectRunner] })
export class EffectsModule {}
