import { Inject, Injectable } from '@nestjs/common';
import type { Channel, NewCommand } from '#engine/command.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { newId } from '#kernel/ids.js';
import type { JsonObject } from '#kernel/json.js';
import type { Actor } from '#machines/contract/actor.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { splitPayload } from '#machines/contract/narrative.js';
import { type FieldProblem, validatePayload } from '#machines/contract/validate-payload.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { PostgresSettingsBook } from '#persistence/book/settings-book.js';
import { type CaseRequest, type ComplainantAccess, OPENING_KEY } from '#persistence/store/command-gate.js';
import type { Caller } from '../caller.js';
import { IdentityVault } from '../identity/identity-vault.js';
import { QueryCodes } from '../tracking/query-code.js';
import { TrackTokens } from '../tracking/track-token.js';
import { normaliseInput } from './normalise-input.js';
import { openingActor } from './opening-actor.js';
import { openingProblems } from './opening-guards.js';
import { openingId, type OpeningIdentity } from './opening-id.js';
import { openingTitle } from './opening-title.js';

export interface OpeningAsk extends OpeningIdentity {
  /** Name of the kind. */
  readonly kind: string;
  /** Body as it arrived; nothing has been checked. */
  readonly input: unknown;
  readonly caller: Caller;
  readonly channel: Channel;
  /** Moment of acceptance, ISO 8601 in UTC. */
  readonly at: string;
}

/** A case ready for `CommandGate.open`, and the complainant's secrets; these are told once and stored nowhere. */
export interface PreparedOpening {
  readonly caseId: string;
  readonly request: CaseRequest;
  /** Undefined for a kind that no complainant opens. */
  readonly queryCode: string | undefined;
  readonly trackToken: string | undefined;
}

/**
 * The one way from "somebody wrote this" to a case that can be accepted, for the form, the clerk and the import alike.
 * No query and no slow hash: an import prepares thousands a second.
 */
@Injectable()
export class PrepareOpening {
  constructor(
    @Inject(KindRegistry) private readonly kinds: Pick<KindRegistry, 'get'>,
    @Inject(PostgresSettingsBook) private readonly settings: Pick<PostgresSettingsBook, 'at'>,
    @Inject(QueryCodes) private readonly codes: QueryCodes,
    @Inject(TrackTokens) private readonly tokens: TrackTokens,
    @Inject(IdentityVault) private readonly vault: IdentityVault,
  ) {}

  /**
   * Throws KIND.UNKNOWN; INPUT.INVALID with `errors: FieldProblem[]`; AUTH.SIGN_IN or CASE.ROLE_FORBIDDEN when the
   * caller may not open this kind.
   */
  prepareOpening(ask: OpeningAsk): PreparedOpening {
    const kind = this.kinds.get(ask.kind);
    const rule = kind.events[kind.opening];
    if (!rule) throw new Error(`kind ${kind.name} has no rule for its opening ${kind.opening}`);
    const caseId = openingId(ask);
    const actor = openingActor(ask.caller, rule, caseId);
    const checked = validatePayload(rule, normaliseInput(ask.input, rule.payload));
    if (!checked.ok) throw inputInvalid(checked.problems);
    const { payload, narrative, identity } = splitPayload(checked.instance);
    const opening: NewCommand = {
      id: newId(),
      caseId,
      idempotencyKey: OPENING_KEY,
      type: kind.opening,
      payload: payload as JsonObject,
      narrative: narrative as JsonObject,
      actor,
      channel: ask.channel,
      expectedVersion: null,
      acceptedAt: ask.at,
    };
    this.askGuards(kind, opening, actor);
    const title = openingTitle(kind, { payload, narrative });
    const common = {
      id: caseId,
      kind: kind.name,
      title,
      opening,
      ...(ask.source ? { source: ask.source } : {}),
    };
    const isTold = rule.by.includes('complainant');
    if (!isTold && Object.keys(identity).length === 0)
      return { caseId, request: common, queryCode: undefined, trackToken: undefined };
    const queryCode = this.codes.issue(caseId);
    const trackToken = this.tokens.issue(caseId);
    const access = this.access(caseId, queryCode, trackToken, identity as JsonObject);
    const told = isTold ? { queryCode, trackToken } : { queryCode: undefined, trackToken: undefined };
    return { caseId, request: { ...common, access }, ...told };
  }

  private askGuards(kind: CaseKind, { type, payload, acceptedAt: at }: NewCommand, actor: Actor): void {
    if ((kind.openingGuards ?? []).length === 0) return;
    const settings = this.settings.at(kind.name, at).values;
    const problems = openingProblems(kind, { type, payload, meta: { at, actor, facts: {}, settings } });
    if (problems.length > 0) throw inputInvalid(problems);
  }

  private access(
    caseId: string,
    queryCode: string,
    trackToken: string,
    identity: JsonObject,
  ): ComplainantAccess {
    return {
      codeHmac: this.codes.digest(caseId, queryCode),
      tokenHash: this.tokens.digest(trackToken),
      ...(Object.keys(identity).length > 0
        ? { identity: this.vault.seal(caseId, 'complainant', identity) }
        : {}),
    };
  }
}

function inputInvalid(errors: readonly FieldProblem[]): HeyiError {
  return new HeyiError(ERRORS.inputInvalid, { errors });
}
