import { Controller, Get, Inject, Param } from '@nestjs/common';
import type { Language } from '#kernel/text.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import type { Caller } from '#parties/caller.js';
import { CommandViews } from '#views/reading/command-view.js';
import { refusalError } from '../commands/refusal.js';
import { InLanguage } from '../input/language.js';
import { Describe } from '../openapi/describe.decorator.js';
import { ref, uuid } from '../openapi/json-schema.js';
import { problemOf } from '../problem/problem.js';
import { By } from '../session/caller.decorator.js';

@Controller('api/commands')
export class CommandsController {
  constructor(
    @Inject(CommandViews) private readonly commands: CommandViews,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
  ) {}

  @Get(':id')
  @Describe({
    says: '已受理操作的结果 · Outcome of an accepted command',
    tag: 'cases',
    access: 'known',
    params: { id: uuid },
    answers: {
      200: { says: 'pending, applied, refused with the reason, or parked', schema: ref('CommandOutcome') },
    },
    errors: ['commandNotFound'],
  })
  async one(@Param('id') id: string, @By() caller: Caller, @InLanguage() language: Language) {
    const {
      commandId,
      caseId,
      type,
      status,
      outcome,
      kind: name,
      expectedVersion,
    } = await this.commands.one(caller, id);
    const kind = this.kinds.get(name);
    return {
      commandId,
      caseId,
      type,
      outcome: status === 'waiting' ? 'pending' : status,
      ...(outcome
        ? { state: outcome.state, stage: kind.states[outcome.state]?.stage ?? '', version: outcome.version }
        : {}),
      ...(outcome && status !== 'applied'
        ? {
            problem: problemOf(
              refusalError({ kind, type, expectedVersion, language }, outcome),
              language,
              commandId,
            ),
          }
        : {}),
    };
  }
}
