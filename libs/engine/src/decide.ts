import type { WorkCalendar } from '#kernel/calendar/work-calendar.js';
import { derivedId } from '#kernel/ids.js';
import type { JsonObject } from '#kernel/json.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import type { EffectType } from '#machines/contract/effect-intent.js';
import type { Facts, KindEvent, Settings } from '#machines/contract/kind-event.js';
import { refusedOpening } from '#machines/contract/opening.js';
import { explainRefusal, eventsOfState } from '#machines/statechart/explain.js';
import {
  accepts,
  applyEvent,
  type Chart,
  type ChartStep,
  openChart,
  restoreChart,
} from '#machines/statechart/statechart.js';
import type { CaseFile } from './case-file.js';
import type { Refusal, WaitingCommand } from './command.js';
import { deriveDeadlines } from './derive-deadlines.js';
import { deriveParties, deriveTasks } from './derive-tasks.js';
import { isEngineEvent } from './engine-event.js';
import { chainStart, entryOf, type HistoryEntry } from './history.js';
import { upgradeSnapshot } from '#machines/contract/upgrade-snapshot.js';

/** Everything a decision may see beside the case: loaded before, so that deciding is pure. */
export interface World {
  readonly kind: CaseKind;
  readonly fingerprint: string;
  readonly facts: Facts;
  readonly settings: Settings;
  /** The part of `settings` that differs from the defaults of this machine version. */
  readonly settingsInForce: JsonObject;
  readonly calendar: WorkCalendar;
}

/** An effect of one event, in the order of the machine's actions. */
export interface PlannedEffect {
  readonly id: string;
  readonly ordinal: number;
  readonly type: EffectType;
  readonly params: JsonObject;
  readonly data: JsonObject;
}

export type Decision =
  | {
      readonly outcome: 'applied';
      readonly file: CaseFile;
      readonly entry: HistoryEntry;
      readonly effects: readonly PlannedEffect[];
    }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };

/** Raised when a machine breaks its own invariants: a defect, so the command is parked, not refused. */
export class InvariantBroken extends Error {
  override readonly name = 'InvariantBroken';
}

/**
 * Decides one command on one case. Pure: same input, same decision.
 * A refusal is an answer, not an error; only defects throw.
 */
export function decide(file: CaseFile, command: WaitingCommand, world: World): Decision {
  const event = eventOf(file, command, world);
  if (isEngineEvent(command.type)) return rederive(file, command, event, world);

  const rule = world.kind.events[command.type];
  if (!rule) return refuse('CASE.EVENT_UNKNOWN');
  if (!rule.by.includes(command.actor.role)) return refuse('CASE.ROLE_FORBIDDEN');

  if (file.version === 0) {
    if (command.type !== world.kind.opening) return refuse('CASE.EVENT_NOT_ALLOWED');
    const guards = refusedOpening(world.kind, event);
    if (guards.length > 0) return refuse('CASE.GUARD_REFUSED', { guards });
    return apply(file, command, event, world, openChart(world.kind.machine, event));
  }
  const chart = chartOf(file, world);
  if (chart.status === 'done') return refuse('CASE.FINISHED');
  if (command.expectedVersion !== null && command.expectedVersion !== file.version)
    return refuse('CASE.STALE_VERSION');
  if (!accepts(chart, event)) return refuseWithReason(chart, event, world);
  return apply(file, command, event, world, applyEvent(world.kind.machine, chart, event));
}

function eventOf(file: CaseFile, command: WaitingCommand, world: World): KindEvent {
  // Two machines' clocks may differ; a history never runs backwards.
  const at = file.lastAt !== null && file.lastAt > command.acceptedAt ? file.lastAt : command.acceptedAt;
  return {
    type: command.type,
    payload: command.payload,
    meta: { at, actor: command.actor, facts: world.facts, settings: world.settings },
  };
}

function chartOf(file: CaseFile, world: World): Chart {
  if (file.snapshot === null) throw new Error(`case ${file.id} has version ${file.version} but no snapshot`);
  return restoreChart(world.kind.machine, upgradeSnapshot(world.kind, file.machineVersion, file.snapshot));
}

function apply(
  file: CaseFile,
  command: WaitingCommand,
  event: KindEvent,
  world: World,
  { chart, effects }: ChartStep,
): Decision {
  const broken = world.kind.invariants(chart.context);
  if (broken.length > 0)
    throw new InvariantBroken(
      `${world.kind.name}: ${command.type} in ${file.state} breaks: ${broken.join('; ')}`,
    );
  return {
    ...record(file, command, event, world, chart),
    effects: effects.map(({ type, params }, ordinal) => ({
      id: derivedId(command.id, ordinal),
      ordinal,
      type,
      params,
      data: world.kind.effectData(type, params, chart.context, event, file.id),
    })),
  };
}

function rederive(file: CaseFile, command: WaitingCommand, event: KindEvent, world: World): Decision {
  if (command.actor.role !== 'system') return refuse('CASE.EVENT_RESERVED');
  const chart = chartOf(file, world);
  if (chart.status === 'done') return refuse('CASE.FINISHED');
  return { ...record(file, command, event, world, chart), effects: [] };
}

function record(file: CaseFile, command: WaitingCommand, event: KindEvent, world: World, chart: Chart) {
  const { kind } = world;
  const seq = file.version + 1;
  const { at } = event.meta;
  const finished = chart.status === 'done';
  const common = { state: chart.state, context: chart.context, finished, seq };
  const deadlines = deriveDeadlines(file.deadlines, {
    ...common,
    rules: kind.deadlines,
    event,
    calendar: world.calendar,
    recount: isEngineEvent(event.type),
  });
  const entry = entryOf(file.version === 0 ? chainStart(file.id) : file.headHash, {
    case: file.id,
    seq,
    command: command.id,
    kind: kind.name,
    machine: kind.version,
    type: event.type,
    payload: command.payload,
    actor: command.actor,
    at,
    state: chart.state,
    ...(Object.keys(world.facts).length > 0 ? { facts: world.facts } : {}),
    ...(Object.keys(world.settingsInForce).length > 0 ? { settings: world.settingsInForce } : {}),
    ...(command.narrativeDigest ? { narrative: command.narrativeDigest } : {}),
  });
  const next: CaseFile = {
    ...file,
    machineVersion: kind.version,
    fingerprint: world.fingerprint,
    version: seq,
    status: finished ? 'done' : 'active',
    state: chart.state,
    snapshot: chart.stored,
    headHash: entry.hash,
    lastAt: at,
    summary: kind.summary(chart.context),
    deadlines,
    tasks: deriveTasks(file.tasks, { ...common, caseId: file.id, rules: kind.tasks, at, deadlines }),
    parties: deriveParties(file.parties, kind.parties(chart.context, chart.state), seq),
  };
  return { outcome: 'applied' as const, file: next, entry };
}

function refuseWithReason(chart: Chart, event: KindEvent, world: World): Decision {
  const refusal = explainRefusal(world.kind.machine, chart, event);
  const allowed = eventsOfState(chart).filter(
    (type) => !world.kind.events[type]?.by.every((role) => role === 'system'),
  );
  if (refusal?.why === 'guard') return refuse('CASE.GUARD_REFUSED', { guards: refusal.guards, allowed });
  return refuse('CASE.EVENT_NOT_ALLOWED', { allowed });
}

function refuse(code: string, more: Omit<Refusal, 'code'> = {}): Decision {
  return { outcome: 'refused', refusal: { code, ...more } };
}

/** The living part of a file: what the next decision starts from. */
export function living(file: CaseFile): CaseFile {
  return {
    ...file,
    deadlines: file.deadlines.filter((deadline) => deadline.status !== 'ended'),
    tasks: file.tasks.filter((task) => task.closedAt === null),
  };
}
