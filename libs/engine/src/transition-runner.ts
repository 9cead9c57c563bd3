import type { Clock } from '#kernel/clock.js';
import type { FactRequest } from '#machines/contract/event-rule.js';
import { type CaseFile } from './case-file.js';
import type { CommandOutcome, WaitingCommand } from './command.js';
import { decide, living } from './decide.js';
import { factKey, factRequests } from './fact-requests.js';
import { faultPoint } from './fault-point.js';
import type {
  Announcer,
  AppliedStep,
  Bell,
  CalendarBook,
  CaseChange,
  KindBook,
  LoadedCase,
  Log,
  SettingsBook,
  TransitionStore,
  TransitionUnit,
} from './ports.js';
import type { Facts } from '#machines/contract/kind-event.js';

/** What became of a batch: cases that must be looked at again soon. */
export interface BatchReport {
  /** Held by another worker, or with commands left over. */
  readonly again: readonly string[];
  /** The batch was full: others may wait whose rings are still to come. */
  readonly more: boolean;
}

/** A command that fails this often is parked; only its own case then waits. */
const MAX_ATTEMPTS = 3;
/** A batch that is not full helps itself to cases whose rings have not come yet: a queue may be slower than the database. */
const FULL_BATCH = 100;

interface Settled {
  readonly more: boolean;
  readonly outcomes: readonly CommandOutcome[];
  readonly toldCases: readonly string[];
  readonly hasEffects: boolean;
  readonly again: readonly string[];
}

/**
 * Applies the waiting commands of many cases in one transaction (group commit):
 * lock, read, decide, write, commit, and only then tell. A batch that throws is tried again case by case, so that
 * one poisoned case cannot hold up the others.
 */
export class TransitionRunner {
  constructor(
    private readonly store: TransitionStore,
    private readonly kinds: KindBook,
    private readonly settings: SettingsBook,
    private readonly calendars: CalendarBook,
    private readonly bell: Bell,
    private readonly announcer: Announcer,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async run(caseIds: readonly string[]): Promise<BatchReport> {
    await faultPoint('rung');
    return this.attempt(caseIds, false);
  }

  private async attempt(caseIds: readonly string[], alone: boolean): Promise<BatchReport> {
    let settled: Settled;
    let tried: readonly string[] = [];
    const note = (locked: readonly string[]) => {
      tried = locked;
    };
    try {
      settled = await this.store.transaction((unit) => this.batch(unit, caseIds, alone, note));
    } catch (error) {
      const trouble = this.store.troubleOf(error);
      // Not the commands' fault: the ring comes back when the database does (away), or at once (conflict).
      if (trouble === 'away') throw error;
      if (trouble === 'conflict') return { again: caseIds, more: false };
      if (!alone) return this.oneByOne([...new Set([...caseIds, ...tried])]);
      return this.failed(caseIds[0] as string, error);
    }
    return this.tell(settled);
  }

  private async oneByOne(caseIds: readonly string[]): Promise<BatchReport> {
    const again: string[] = [];
    for (const caseId of caseIds) again.push(...(await this.attempt([caseId], true)).again);
    return { again, more: false };
  }

  private async failed(caseId: string, error: unknown): Promise<BatchReport> {
    const reason = error instanceof Error ? error.message : String(error);
    this.log.error({ caseId, err: error }, 'a command could not be applied');
    const failure = await this.store.countFailure(caseId, reason, MAX_ATTEMPTS);
    if (failure?.parked) this.announcer.announce([failure.parked]);
    return { again: failure && !failure.parked ? [caseId] : [], more: false };
  }

  private async batch(
    unit: TransitionUnit,
    caseIds: readonly string[],
    alone: boolean,
    note: (locked: readonly string[]) => void,
  ): Promise<Settled> {
    // Alone after a failure: helping itself would bring the poisoned case back into every batch.
    const more = alone ? 0 : Math.max(0, FULL_BATCH - caseIds.length);
    const locked = await unit.lock(caseIds, more);
    note(locked);
    await faultPoint('locked');
    const loaded = await unit.read(locked);
    await faultPoint('read');
    const facts = await this.loadFacts(unit, loaded);
    const changes = loaded.map((one) => this.decideCase(one, facts));
    await faultPoint('decided');
    const result = await unit.write(changes, this.clock.now().toISOString());
    await faultPoint('written');
    await faultPoint('beforeCommit');
    const held = new Set(locked);
    return {
      ...result,
      more: locked.length >= FULL_BATCH,
      outcomes: changes.flatMap((change) => change.outcomes),
      again: [
        ...caseIds.filter((id) => !held.has(id)),
        ...changes
          .filter((change, i) => change.outcomes.length < (loaded[i]?.commands.length ?? 0))
          .map((c) => c.after.id),
      ],
    };
  }

  private async tell(settled: Settled): Promise<BatchReport> {
    await faultPoint('afterCommit');
    this.announcer.announce(settled.outcomes);
    await faultPoint('told');
    // Not awaited: a slow queue must not hold up the next batch, and a lost ring is rung again by the sweeper.
    if (settled.toldCases.length > 0) void this.bell.ringCases(settled.toldCases);
    if (settled.hasEffects) void this.bell.ringEffects();
    return { again: settled.again, more: settled.more };
  }

  private async loadFacts(unit: TransitionUnit, loaded: readonly LoadedCase[]): Promise<Facts> {
    const requests = new Map<string, FactRequest>();
    for (const { file, commands } of loaded)
      for (const command of commands)
        for (const request of factRequests(this.kinds.get(file.kind), file, command))
          requests.set(factKey(request), request);
    return requests.size === 0 ? {} : unit.facts([...requests.values()]);
  }

  private decideCase({ file: before, commands }: LoadedCase, loadedFacts: Facts): CaseChange {
    const kind = this.kinds.get(before.kind);
    const steps: AppliedStep[] = [];
    const outcomes: CommandOutcome[] = [];
    const deadlines: CaseFile['deadlines'][number][] = [];
    const tasks: CaseFile['tasks'][number][] = [];
    let file = before;
    for (const command of commands) {
      const asked = factRequests(kind, file, command);
      const facts = factsFor(asked.map(factKey), loadedFacts);
      // An earlier command of this batch changed what must be known: the rest waits for the next batch.
      if (facts === null || (openedChild(steps) && asked.some(({ fact }) => fact === 'openChildren'))) break;
      const { values, inForce } = this.settings.at(kind.name, command.acceptedAt);
      const decision = decide(file, command, {
        kind,
        fingerprint: this.kinds.fingerprint(kind.name),
        facts,
        settings: values,
        settingsInForce: inForce,
        calendar: this.calendars.current(),
      });
      if (decision.outcome === 'applied') {
        steps.push({ command, entry: decision.entry, effects: decision.effects });
        deadlines.push(...decision.file.deadlines.filter((deadline) => deadline.status === 'ended'));
        tasks.push(...decision.file.tasks.filter((task) => task.closedAt !== null));
        file = living(decision.file);
      }
      outcomes.push(outcomeOf(file, command, decision.outcome === 'refused' ? decision.refusal : undefined));
    }
    return { before, after: file, steps, ended: { deadlines, tasks }, outcomes };
  }
}

function openedChild(steps: readonly AppliedStep[]): boolean {
  return steps.some(({ effects }) => effects.some(({ type }) => type === 'openCase'));
}

function factsFor(keys: readonly string[], loaded: Facts): Facts | null {
  if (keys.some((key) => !Object.hasOwn(loaded, key))) return null;
  return Object.fromEntries(keys.map((key) => [key, loaded[key] ?? null]));
}

function outcomeOf(
  file: CaseFile,
  command: WaitingCommand,
  refusal: CommandOutcome['refusal'],
): CommandOutcome {
  return {
    commandId: command.id,
    caseId: file.id,
    status: refusal ? 'refused' : 'applied',
    state: file.state,
    version: file.version,
    ...(refusal ? { refusal } : {}),
  };
}
