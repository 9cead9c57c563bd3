import type { DataSource } from 'typeorm';
import type { CaseChange, KindBook } from '#engine/ports.js';
import type { Sweeper } from '#engine/sweeper.js';
import type { ManualClock } from '#kernel/clock.js';
import type { PrepareOpening } from '#parties/opening/prepare-opening.js';
import type { CommandGate } from '#persistence/store/command-gate.js';
import type { Agenda } from './agenda.js';
import type { Application } from './by-hand.js';
import type { Cast, Intention } from './cast.js';
import { commandOf } from './desk.js';
import type { Evidence } from './evidence.js';
import { fileLetter, type Filing } from './filing.js';
import type { People } from './people.js';
import type { Stream } from './random.js';
import { refusedIn } from './refused.js';

/**
 * Acts of different cases within this span share a transaction, each with its own moment. Half a working day: what is
 * dated by the clock and not by the act, the letters, is wrong by less than that.
 */
const TOGETHER_MS = 4 * 3_600_000;

export interface WorldParts {
  readonly seed: number;
  readonly draws: Stream;
  readonly clock: ManualClock;
  readonly dataSource: DataSource;
  readonly kinds: KindBook;
  readonly gate: CommandGate;
  readonly opening: PrepareOpening;
  readonly sweeper: Sweeper;
  readonly application: Application;
  readonly people: People;
  readonly evidence: Evidence;
  readonly cast: Cast;
  readonly agenda: Agenda<Intention>;
  /** Letters in the order of their arrival. */
  readonly filings: readonly Filing[];
  /** The simulation ends here, in milliseconds. */
  readonly until: number;
}

/** What happened, counted while it happened. */
export interface Tally {
  transitions: number;
  acts: number;
  /** Acts that a rule refused, by event and rule. */
  readonly refusals: Map<string, number>;
}

/**
 * Lets time pass from one moment at which something happens to the next: a letter, an act, a deadline. The deadlines
 * fire by the sweeper's own hand, at their own instant.
 */
export class World {
  readonly tally: Tally = { transitions: 0, acts: 0, refusals: new Map() };
  private filed = 0;

  constructor(private readonly parts: WorldParts) {}

  /** Told of every committed transaction. */
  committed(changes: readonly CaseChange[], types: ReadonlyMap<string, string>): void {
    for (const change of changes) {
      this.tally.transitions += change.steps.length;
      this.countRefusals(change, types);
      this.parts.cast.follow(change);
    }
  }

  async run(onProgress: (now: Date, tally: Tally, open: number) => void): Promise<void> {
    const { until, clock, agenda, cast } = this.parts;
    for (;;) {
      const due = await this.nextDue();
      const act = Math.min(agenda.first?.at ?? Infinity, this.parts.filings[this.filed]?.at ?? Infinity);
      const next = Math.min(due, act);
      if (next >= until) break;
      if (due <= act) await this.strike(due);
      else await this.play(Math.min(act + TOGETHER_MS, due, until));
      onProgress(clock.now(), this.tally, cast.open);
    }
    clock.set(new Date(until));
  }

  private async strike(due: number): Promise<void> {
    // May lie a little before the last act of another case, when that act has armed a clock of two hours.
    this.parts.clock.set(new Date(due));
    await this.parts.sweeper.sweep();
    await this.parts.application.settle();
  }

  private async play(until: number): Promise<void> {
    const { agenda, gate, cast, people, kinds, evidence, application } = this.parts;
    const letters = this.lettersBefore(until);
    const commands = agenda.takeBefore(until).flatMap((intention) => {
      const ready = cast.actOf(intention);
      if (!ready) return [];
      const { act, file, number } = ready;
      const command = commandOf(act, { file, kind: kinds.get(file.kind), people, number, at: intention.at });
      evidence.note(ready.evidence, { caseId: file.id, by: command.actor, at: command.acceptedAt });
      return [command];
    });
    const last = Math.max(
      ...letters.map(({ at }) => at),
      ...commands.map(({ acceptedAt }) => Date.parse(acceptedAt)),
    );
    if (Number.isFinite(last)) this.parts.clock.set(new Date(last));
    await this.open(letters);
    await evidence.write();
    await Promise.all(commands.map((command) => gate.accept(command)));
    this.tally.acts += letters.length + commands.length;
    await application.bell.ringCases(commands.map(({ caseId }) => caseId));
    await application.settle();
  }

  private async open(letters: readonly Filing[]): Promise<void> {
    const { draws, seed, people, opening, gate, cast, application } = this.parts;
    if (letters.length === 0) return;
    const filed = letters.map((filing) =>
      fileLetter(filing, { seed, people, opening, draws: draws.of('filing', filing.number) }),
    );
    filed.forEach(({ request, firmInCharge }, index) =>
      cast.expect(request.id, (letters[index] as Filing).letter, firmInCharge),
    );
    await gate.open(filed.map(({ request }) => request));
    await application.bell.ringCases(filed.map(({ request }) => request.id));
  }

  private lettersBefore(until: number): Filing[] {
    const letters: Filing[] = [];
    for (
      let next = this.parts.filings[this.filed];
      next && next.at < until;
      next = this.parts.filings[this.filed]
    ) {
      letters.push(next);
      this.filed += 1;
    }
    return letters;
  }

  private async nextDue(): Promise<number> {
    const [row]: { at: Date | null }[] = await this.parts.dataSource.query(
      `SELECT min(next_at) AS at FROM deadline WHERE status = 'running'`,
    );
    return row?.at?.getTime() ?? Infinity;
  }

  private countRefusals(change: CaseChange, types: ReadonlyMap<string, string>): void {
    for (const why of refusedIn(change, types))
      this.tally.refusals.set(why, (this.tally.refusals.get(why) ?? 0) + 1);
  }
}
