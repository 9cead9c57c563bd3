import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '#config/runtime.js';
import type { CommandOutcome, NewCommand } from '#engine/command.js';
import type { Clock } from '#kernel/clock.js';
import type { Language } from '#kernel/text.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import type { Caller } from '#parties/caller.js';
import { PrepareOpening } from '#parties/opening/prepare-opening.js';
import { CommandGate } from '#persistence/store/command-gate.js';
import { stateAfterOpening } from '#views/reading/opening-state.js';
import { CommandService } from './command.service.js';
import { References } from './references.js';
import { refusalError } from './refusal.js';

export interface OpenAsk {
  readonly kind: string;
  readonly input: unknown;
  readonly idempotencyKey?: string;
  readonly language: Language;
}

export interface Opened {
  readonly caseId: string;
  readonly caseNo: string;
  readonly commandId: string;
  readonly kind: string;
  readonly state: string;
  readonly stage: string;
  readonly version: number;
  readonly queryCode?: string;
  readonly trackToken?: string;
}

/** Opens a case of any kind; whoever waits longer than usual gets the state in which it will begin. */
@Injectable()
export class OpeningService {
  constructor(
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(PrepareOpening) private readonly prepare: PrepareOpening,
    @Inject(References) private readonly references: References,
    @Inject(CommandGate) private readonly gate: CommandGate,
    @Inject(CommandService) private readonly commands: CommandService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async open(
    caller: Caller,
    { kind: name, input, idempotencyKey, language }: OpenAsk,
  ): Promise<{ opened: Opened; repeated: boolean }> {
    const kind = this.kinds.get(name);
    const at = this.clock.now().toISOString();
    const prepared = this.prepare.prepareOpening({
      kind: name,
      input,
      caller,
      channel: 'http',
      at,
      idempotencyKey,
    });
    const { payload, actor } = prepared.request.opening;
    const attachmentIds = await this.references.check(kind, payload, {
      caller,
      actor,
      caseId: prepared.caseId,
    });
    const [accepted] = await this.gate.open([{ ...prepared.request, attachmentIds }]);
    if (!accepted) throw new Error('the gate answered nothing');
    const { id: caseId, caseNo, commandId, repeated } = accepted;
    const outcome = await this.commands.outcome(commandId, caseId);
    if (outcome && outcome.status !== 'applied')
      throw refusalError({ kind, type: kind.opening, expectedVersion: null, language }, outcome);
    const { queryCode, trackToken } = prepared;
    return {
      opened: {
        caseId,
        caseNo,
        commandId,
        kind: name,
        ...placeOf(kind, prepared.request.opening, outcome),
        queryCode,
        trackToken,
      },
      repeated,
    };
  }
}

function placeOf(
  kind: CaseKind,
  opening: NewCommand,
  outcome: CommandOutcome | null,
): Pick<Opened, 'state' | 'stage' | 'version'> {
  const state = outcome?.state ?? stateAfterOpening(kind, opening);
  return { state, stage: kind.states[state]?.stage ?? '', version: outcome?.version ?? 0 };
}
