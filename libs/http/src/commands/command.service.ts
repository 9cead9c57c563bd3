import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '#config/runtime.js';
import type { Channel, CommandOutcome, NewCommand } from '#engine/command.js';
import { isEngineEvent } from '#engine/engine-event.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { newId } from '#kernel/ids.js';
import type { JsonObject } from '#kernel/json.js';
import type { Language } from '#kernel/text.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { type EventRule, isPrivileged } from '#machines/contract/event-rule.js';
import { splitPayload } from '#machines/contract/narrative.js';
import { validatePayload } from '#machines/contract/validate-payload.js';
import type { Caller } from '#parties/caller.js';
import { normaliseInput } from '#parties/opening/normalise-input.js';
import { actorFor } from '#parties/relation.js';
import { CommandGate } from '#persistence/store/command-gate.js';
import { CommandWaiter } from '#persistence/store/command-waiter.js';
import { QueueBell } from '#queue/queue-bell.js';
import { CaseReader } from '#views/reading/case-reader.js';
import type { SeenCase } from '#views/reading/seen-case.js';
import { COMMAND_WAIT_MS } from '../edge/limits.js';
import { invalidInput } from '../input/invalid-input.js';
import { keyOf } from './idempotency-key.js';
import { IdentityKeeper } from './identity-keeper.js';
import { References } from './references.js';
import { forbiddenRole, refusalError } from './refusal.js';

export interface EventAsk {
  readonly type: string;
  readonly payload?: unknown;
  readonly expectedVersion?: number;
}

export interface SendOptions {
  readonly idempotencyKey?: string;
  readonly channel: Channel;
  readonly language: Language;
}

export interface Sent {
  readonly caseId: string;
  readonly commandId: string;
  readonly kind: CaseKind;
  /** Null: accepted, but not settled while we waited. */
  readonly outcome: CommandOutcome | null;
  /** The same key and body had been accepted before. */
  readonly repeated: boolean;
}

type Rule = EventRule<unknown, never>;

/** From "somebody wants to do this" to a durable command and, usually, its outcome. */
@Injectable()
export class CommandService {
  constructor(
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(CommandGate) private readonly gate: CommandGate,
    @Inject(CommandWaiter) private readonly waiter: CommandWaiter,
    @Inject(QueueBell) private readonly bell: QueueBell,
    @Inject(References) private readonly references: References,
    @Inject(IdentityKeeper) private readonly identities: IdentityKeeper,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws what api.md lists for `POST …/events`; a refusal of the case itself is a 409 with its reason. */
  async send(caller: Caller, caseId: string, ask: EventAsk, options: SendOptions): Promise<Sent> {
    const seen = await this.cases.read(caller, caseId);
    const rule = ruleOf(seen, ask.type);
    const actor = actorFor(caller, seen.roles, rule);
    if (!actor) throw forbiddenRole(seen.kind, ask.type, options.language);
    const { payload, narrative, identity } = checked(rule, ask.payload);
    const attachmentIds = await this.references.check(seen.kind, payload, { caller, actor, caseId });
    const command: NewCommand = {
      id: newId(),
      caseId: seen.file.id,
      idempotencyKey: keyOf(caller, options.idempotencyKey ?? newId()),
      type: ask.type,
      payload,
      narrative,
      actor,
      channel: options.channel,
      expectedVersion: ask.expectedVersion ?? null,
      acceptedAt: this.clock.now().toISOString(),
    };
    await this.references.bindAttachments(seen.file.id, attachmentIds, isPrivileged(rule, payload));
    const accepted = await this.gate.accept(command, this.identities.seal(seen.file.id, identity));
    const outcome = accepted.outcome ?? (await this.outcome(accepted.commandId, seen.file.id));
    const sent = {
      caseId: seen.file.id,
      commandId: accepted.commandId,
      kind: seen.kind,
      outcome,
      repeated: accepted.repeated,
    };
    if (outcome && outcome.status !== 'applied')
      throw refusalError(
        { ...options, kind: seen.kind, type: ask.type, expectedVersion: command.expectedVersion },
        outcome,
      );
    return sent;
  }

  /**
   * Rings the case and waits a little. The waiting starts before the ring, so that no outcome is missed, and it holds
   * no database connection.
   */
  async outcome(commandId: string, caseId: string): Promise<CommandOutcome | null> {
    const outcome = this.waiter.wait(commandId, COMMAND_WAIT_MS);
    void this.bell.ringCases([caseId]);
    return outcome;
  }
}

function checked(rule: Rule, given: unknown) {
  const result = validatePayload(rule, normaliseInput(given ?? {}, rule.payload));
  if (!result.ok) throw invalidInput(result.problems);
  const { payload, narrative, identity } = splitPayload(result.instance);
  return {
    payload: payload as JsonObject,
    narrative: narrative as JsonObject,
    identity: identity as JsonObject,
  };
}

function ruleOf({ kind, file }: SeenCase, type: string): Rule {
  if (type.startsWith('xstate.') || isEngineEvent(type)) throw new HeyiError(ERRORS.eventReserved, { type });
  const rule = Object.hasOwn(kind.events, type) ? kind.events[type] : undefined;
  if (!rule) throw new HeyiError(ERRORS.eventUnknown, { type, caseId: file.id });
  if (rule.by.every((role) => role === 'system')) throw new HeyiError(ERRORS.eventReserved, { type });
  return rule;
}
