import type { CaseFile } from '#engine/case-file.js';
import type { NewCommand } from '#engine/command.js';
import { sha256 } from '#kernel/canonical-json.js';
import { derivedId } from '#kernel/ids.js';
import type { JsonObject } from '#kernel/json.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import type { EventRule } from '#machines/contract/event-rule.js';
import { splitPayload } from '#machines/contract/narrative.js';
import { validatePayload } from '#machines/contract/validate-payload.js';
import { normaliseInput } from '#parties/opening/normalise-input.js';
import type { Caller } from '#parties/caller.js';
import { actorFor, relationsTo } from '#parties/relation.js';
import type { People } from './people.js';
import type { Act } from './players/player.js';

/** The id of the n-th act of somebody in a case. */
export const actId = (caseId: string, act: number): string => derivedId(caseId, 'act', act);

/** Words are salted so that erasure works; here the salt follows from the act, or no history would repeat. */
export const saltOf = (commandId: string): string => sha256(commandId).slice(0, 32);

/**
 * From "somebody wants to do this" to a command, by the same steps as over HTTP: who is it in this case, may that role
 * send it, is the form right. Throws when a player breaks these rules: that is a mistake in the player.
 */
export function commandOf(
  act: Act,
  {
    file,
    kind,
    people,
    number,
    at,
  }: {
    readonly file: CaseFile;
    readonly kind: CaseKind;
    readonly people: People;
    readonly number: number;
    readonly at: number;
  },
): NewCommand {
  const rule = kind.events[act.type];
  if (!rule) throw new Error(`${kind.name} has no event ${act.type}`);
  const caller = callerOf(act, file, people);
  const actor = caller && actorFor(caller, relationsTo(caller, file.parties, file.id), rule);
  // One person may hold two roles in a case and acts in the first that the rule names.
  if (!actor || (act.by === undefined && actor.role !== act.as))
    throw new Error(`nobody may send ${act.type} as ${act.as} in ${file.state} (${kind.name} ${file.id})`);
  const payloadClass = rule.payload as new () => object;
  const checked = validatePayload(
    rule as unknown as EventRule<never, object>,
    normaliseInput(act.payload ?? {}, payloadClass),
  );
  if (!checked.ok) throw new Error(`${act.type}: ${JSON.stringify(checked.problems)}`);
  const { payload, narrative } = splitPayload(checked.instance);
  const id = actId(file.id, number);
  return {
    id,
    caseId: file.id,
    idempotencyKey: `act-${number}`,
    type: act.type,
    payload: payload as JsonObject,
    narrative: narrative as JsonObject,
    narrativeSalt: saltOf(id),
    actor,
    channel: 'cli',
    expectedVersion: null,
    acceptedAt: new Date(at).toISOString(),
  };
}

/** A resident acts in what grew out of the complaint with the access to that complaint. */
function callerOf({ as, by, firmId }: Act, file: CaseFile, people: People): Caller | null {
  if (by !== undefined) return people.person(by);
  if (as !== 'complainant') return people.callerFor(as, file.id, firmId ?? file.summary.firmId);
  const complaint = file.parties.find(({ role }) => role === 'complainant')?.complainantOf;
  return { kind: 'complainant', caseId: complaint ?? file.id };
}
