import { buildCalendar } from '#kernel/calendar/work-calendar.js';
import { derivedId } from '#kernel/ids.js';
import type { JsonObject } from '#kernel/json.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { defaultSettings } from '#machines/contract/explore/sample-events.js';
import type { KindEvent } from '#machines/contract/kind-event.js';
import { type Chart, restoreChart } from '#machines/statechart/statechart.js';
import { acceptedOpenings, type Pick, pickEvent } from '#machines/testing/random-history.js';
import type { CaseFile } from '../case-file.js';
import type { WaitingCommand } from '../command.js';
import { decide, type Decision, living, type World } from '../decide.js';
import { chainStart, type HistoryEntry } from '../history.js';

const CASE_ID = '0190a000-0000-7000-8000-000000000001';

/** Weekends only: what these tests ask does not depend on holidays. */
export const PLAIN_CALENDAR = buildCalendar({
  version: 'plain',
  officialYears: Array.from({ length: 40 }, (_, index) => 2020 + index),
  days: [],
});

/** One command of a random history, with everything that its decision saw. */
export interface RandomStep {
  readonly before: CaseFile;
  readonly command: WaitingCommand;
  readonly world: World;
  readonly decision: Decision;
}

export interface RandomCase {
  readonly kind: CaseKind;
  readonly steps: readonly RandomStep[];
  /** As the rows would stand now: ended deadlines and closed tasks are gone. */
  readonly file: CaseFile;
  readonly entries: readonly HistoryEntry[];
}

/** A case before its opening is applied. */
export function freshCase(kind: CaseKind): CaseFile {
  return {
    id: CASE_ID,
    caseNo: `${kind.prefix}-2026-000001`,
    kind: kind.name,
    machineVersion: kind.version,
    fingerprint: 'test',
    version: 0,
    status: 'opening',
    state: '',
    snapshot: null,
    headHash: chainStart(CASE_ID),
    lastAt: null,
    summary: { firmId: null, estateId: null, category: null, urgency: null },
    deadlines: [],
    tasks: [],
    parties: [],
  };
}

/** Opens a case and sends it what the picks stand for; refused commands are steps as well. */
export function randomCase(kind: CaseKind, first: number, picks: readonly Pick[]): RandomCase {
  const openings = acceptedOpenings(kind);
  const opening = openings[first % openings.length];
  if (!opening) throw new Error(`${kind.name} has no opening that is let in`);
  const steps: RandomStep[] = [];
  let file = freshCase(kind);
  const take = (event: KindEvent) => {
    const command = commandOf(event, steps.length);
    const world = worldOf(kind, event);
    const decision = decide(file, command, world);
    steps.push({ before: file, command, world, decision });
    if (decision.outcome === 'applied') file = living(decision.file);
  };
  take(opening);
  for (const pick of picks) {
    if (file.status !== 'active' || file.lastAt === null) break;
    const event = pickEvent(kind, chartOf(kind, file), file.lastAt, pick);
    if (event) take(event);
  }
  const entries = steps.flatMap(({ decision }) => (decision.outcome === 'applied' ? [decision.entry] : []));
  return { kind, steps, file, entries };
}

export function chartOf(kind: CaseKind, file: CaseFile): Chart {
  return restoreChart(kind.machine, file.snapshot as JsonObject);
}

export function worldOf(kind: CaseKind, event: KindEvent): World {
  return {
    kind,
    fingerprint: 'test',
    facts: event.meta.facts,
    settings: defaultSettings(kind),
    settingsInForce: {},
    calendar: PLAIN_CALENDAR,
  };
}

/** An event as a command that was accepted at its moment. */
export function commandOf(event: KindEvent, number: number): WaitingCommand {
  const id = derivedId(CASE_ID, 'command', number);
  return {
    id,
    caseId: CASE_ID,
    idempotencyKey: id,
    type: event.type,
    payload: event.payload as JsonObject,
    narrative: null,
    narrativeSalt: null,
    narrativeDigest: null,
    actor: event.meta.actor,
    expectedVersion: null,
    acceptedAt: event.meta.at,
    attempts: 0,
  };
}
