import type { WorkCalendar } from '#kernel/calendar/work-calendar.js';
import { canonicalText } from '#kernel/canonical-json.js';
import type { JsonObject } from '#kernel/json.js';
import type { Settings } from '#machines/contract/kind-event.js';
import type { CaseFile } from './case-file.js';
import { decide, living, type World } from './decide.js';
import { chainHash, chainStart, type EventBody } from './history.js';
import type { KindBook } from './ports.js';

/** One stored row of a history, as `verify` reads it. */
export interface StoredEntry {
  readonly seq: number;
  readonly body: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** The first thing that is wrong with a history, or null. */
export interface Fault {
  readonly seq: number;
  readonly what: string;
}

/** Checks numbering and hashes of a chain. Needs nothing but the entries, so it works offline. */
export function checkChain(caseId: string, entries: readonly StoredEntry[]): Fault | null {
  let prev = chainStart(caseId);
  for (const [index, entry] of entries.entries()) {
    const seq = index + 1;
    if (entry.seq !== seq) return { seq, what: `sequence ${seq} is missing (found ${entry.seq})` };
    if (entry.prevHash !== prev)
      return { seq, what: 'does not follow the entry before it (previous hash differs)' };
    if (chainHash(prev, entry.body) !== entry.hash)
      return { seq, what: 'was changed (its hash does not match its text)' };
    const body = parse(entry.body);
    if (!body || body.case !== caseId || body.seq !== seq) return { seq, what: 'belongs to another place' };
    prev = entry.hash;
  }
  return null;
}

/** What replaying needs of the house. */
export interface ReplayWorld {
  readonly kinds: KindBook;
  readonly calendar: WorkCalendar;
  /** House defaults of a kind; what differed then is in the entry itself. */
  readonly defaults: (kind: string) => Settings;
}

/** Decides a whole history again from nothing; the result must equal the stored case. */
export function replay(fresh: CaseFile, entries: readonly StoredEntry[], world: ReplayWorld): CaseFile {
  return entries.reduce((file, entry) => {
    const body = JSON.parse(entry.body) as EventBody;
    const decision = decide(
      file,
      {
        id: body.command,
        caseId: body.case,
        idempotencyKey: body.command,
        type: body.type,
        payload: body.payload,
        narrative: null,
        narrativeSalt: null,
        narrativeDigest: body.narrative ?? null,
        actor: body.actor,
        expectedVersion: null,
        acceptedAt: body.at,
        attempts: 0,
      },
      worldOf(body, world),
    );
    if (decision.outcome === 'refused')
      throw new Error(`entry ${entry.seq} (${body.type}) is refused when replayed: ${decision.refusal.code}`);
    if (decision.entry.hash !== entry.hash)
      throw new Error(`entry ${entry.seq} (${body.type}) comes out differently when replayed`);
    return living(decision.file);
  }, fresh);
}

function worldOf(body: EventBody, world: ReplayWorld): World {
  return {
    kind: world.kinds.get(body.kind),
    fingerprint: world.kinds.fingerprint(body.kind),
    facts: body.facts ?? {},
    settings: { ...world.defaults(body.kind), ...(body.settings as Settings | undefined) },
    settingsInForce: body.settings ?? {},
    calendar: world.calendar,
  };
}

/** Differences between a stored case and its replay, in words; empty when they agree. */
export function differences(stored: CaseFile, replayed: CaseFile): string[] {
  const found: string[] = [];
  const compare = (what: string, a: unknown, b: unknown) => {
    if (canonicalText(a) !== canonicalText(b))
      found.push(`${what}: stored ${short(a)}, replayed ${short(b)}`);
  };
  compare('version', stored.version, replayed.version);
  compare('state', stored.state, replayed.state);
  compare('status', stored.status, replayed.status);
  compare('head of the history', stored.headHash, replayed.headHash);
  compare('snapshot', stored.snapshot, replayed.snapshot);
  compare('summary', stored.summary, replayed.summary);
  compare('open deadlines', sorted(stored.deadlines, deadlineKey), sorted(replayed.deadlines, deadlineKey));
  compare(
    'open tasks',
    sorted(stored.tasks, (task) => task.id),
    sorted(replayed.tasks, (task) => task.id),
  );
  compare('parties', sorted(stored.parties, partyKey), sorted(replayed.parties, partyKey));
  return found;
}

const deadlineKey = (deadline: CaseFile['deadlines'][number]) => `${deadline.name}#${deadline.armedSeq}`;
const partyKey = (party: CaseFile['parties'][number]) =>
  `${party.role}|${party.firmId ?? ''}|${party.userId ?? ''}|${party.complainantOf ?? ''}`;

function sorted<T>(items: readonly T[], key: (item: T) => string): JsonObject[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1)) as unknown as JsonObject[];
}

function short(value: unknown): string {
  const text = canonicalText(value);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}

function parse(body: string): EventBody | null {
  try {
    return JSON.parse(body) as EventBody;
  } catch {
    return null;
  }
}
