import type { CaseFile } from '#engine/case-file.js';
import type { CaseChange } from '#engine/ports.js';
import type { WorkCalendar } from '#kernel/calendar/work-calendar.js';
import type { Settings } from '#machines/contract/kind-event.js';
import type { Agenda } from './agenda.js';
import { actId } from './desk.js';
import { Evidence } from './evidence.js';
import { nextMoment } from './hours.js';
import type { Letter } from './input/letter.js';
import type { Measured } from './input/measured.js';
import { Kin } from './kin.js';
import type { People } from './people.js';
import type { Act, Plan, Player, Scene } from './players/player.js';
import type { Stream } from './random.js';

/** An act that somebody has in mind. */
export interface Intention {
  readonly at: number;
  readonly caseId: string;
  /** Open task that it is for, or null when nobody asked. */
  readonly taskId: string | null;
  /** Entry of the history with which the present state began; null for an act for a task. */
  readonly since: number | null;
  readonly plan: Plan;
}

/** What the simulation knows of one case beside its file. */
interface Actors {
  file: CaseFile;
  readonly letter: Letter | null;
  readonly firmInCharge: string | null;
  readonly parent: string | null;
  /** Tasks whose next act is planned. */
  readonly planned: Set<string>;
  readonly turns: Map<string, number>;
  enteredAt: number;
  acts: number;
}

export interface CastParts {
  readonly players: readonly Player[];
  readonly people: People;
  readonly draws: Stream;
  readonly measured: Measured;
  readonly calendar: () => WorkCalendar;
  readonly settings: (kind: string, at: string) => Settings;
  readonly agenda: Agenda<Intention>;
  readonly now: () => number;
}

/** Follows every case and asks the players of its kind what they are going to do. */
export class Cast {
  private readonly cases = new Map<string, Actors>();
  /** The first open case of each group of letters that tell the same. */
  private readonly firstOfTwins = new Map<string, string>();
  private readonly players: ReadonlyMap<string, Player>;
  private readonly kin = new Kin();

  constructor(private readonly parts: CastParts) {
    this.players = new Map(parts.players.map((player) => [player.kind, player]));
  }

  /** Announces a case that a letter is about to open. */
  expect(caseId: string, letter: Letter, firmInCharge: string | null): void {
    this.cases.set(caseId, fresh(letter, firmInCharge, null));
  }

  /** Takes in what a transaction changed, and plans anew where something is open. */
  follow({ before, after, steps }: CaseChange): void {
    if (steps.length === 0) return;
    const actors = this.actorsOf(after, before, steps[0]?.command.actor.id ?? null);
    this.kin.follow(after, actors, steps);
    const isNewState = before.version === 0 || before.state !== after.state;
    actors.file = after;
    if (isNewState) actors.enteredAt = after.version;
    if (after.status === 'done') {
      this.cases.delete(after.id);
      const parent = this.cases.get(actors.parent ?? '');
      // What waited for this case may be done now.
      if (parent && parent.file.status === 'active') this.plan(parent, false);
      return;
    }
    this.plan(actors, isNewState);
  }

  /** What somebody intended, now that the moment has come; null when the case has moved on. */
  actOf(
    intention: Intention,
  ): { act: Act; file: CaseFile; number: number; evidence: readonly string[] } | null {
    const actors = this.cases.get(intention.caseId);
    if (!actors) return null;
    const { taskId, since, plan } = intention;
    if (taskId !== null) {
      actors.planned.delete(taskId);
      if (!actors.file.tasks.some(({ id }) => id === taskId)) return null;
    } else if (since !== actors.enteredAt) return null;
    const number = actors.acts;
    const evidence: string[] = [];
    const act = plan.act(this.scene(actors, intention.at, { number, evidence }));
    if (!act) return null;
    actors.acts += 1;
    return { act, file: actors.file, number, evidence };
  }

  get open(): number {
    return this.cases.size;
  }

  private actorsOf(after: CaseFile, before: CaseFile, opener: string | null): Actors {
    const known = this.cases.get(after.id);
    if (known) return known;
    const actors = fresh(null, after.summary.firmId, before.version === 0 ? opener : null);
    this.cases.set(after.id, actors);
    return actors;
  }

  private plan(actors: Actors, isNewState: boolean): void {
    const player = this.players.get(actors.file.kind);
    if (!player) return;
    const scene = this.scene(actors, this.parts.now());
    for (const task of actors.file.tasks) {
      if (actors.planned.has(task.id)) continue;
      const turn = actors.turns.get(task.id) ?? 0;
      const plan = player.forTask(task, scene, turn);
      if (!plan) continue;
      actors.turns.set(task.id, turn + 1);
      actors.planned.add(task.id);
      this.parts.agenda.add({ at: plan.at, caseId: actors.file.id, taskId: task.id, since: null, plan });
    }
    if (!isNewState) return;
    for (const plan of player.unasked(scene))
      this.parts.agenda.add({
        at: plan.at,
        caseId: actors.file.id,
        taskId: null,
        since: actors.enteredAt,
        plan,
      });
  }

  private scene(actors: Actors, now: number, act?: { number: number; evidence: string[] }): Scene {
    const { file, letter, firmInCharge } = actors;
    const { draws, calendar } = this.parts;
    const at = Math.max(now, Date.parse(file.lastAt ?? new Date(now).toISOString()));
    const own = draws.of('case', file.id);
    return {
      file,
      letter,
      firmInCharge,
      context: (file.snapshot as { context?: unknown } | null)?.context ?? {},
      settings: this.parts.settings(file.kind, new Date(at).toISOString()),
      measured: this.parts.measured,
      firmPace: draws.of('firm', file.summary.firmId ?? '').between(0.6, 1.6),
      twin: this.twinOf(actors),
      openChildren: this.openChildrenOf(file.id),
      others: () => this.kin.othersLike(file),
      now: at,
      stream: (...purpose) => own.of(...purpose),
      impartial: (roles, count, stream) =>
        stream
          .shuffled(this.parts.people.impartial(roles, file.summary))
          .filter((id) => !this.kin.hasActed(file.id, id))
          .slice(0, count),
      holders: (role) => this.parts.people.holders(role),
      moment: (wanted, hours, stream) => nextMoment(calendar(), wanted, hours, stream),
      evidence: (count) => {
        if (!act) return [];
        const ids = Evidence.idsFor(actId(file.id, act.number), count);
        act.evidence.push(...ids);
        return ids;
      },
    };
  }

  private twinOf({ file, letter }: Actors): string | null {
    if (!letter?.twins) return null;
    const first = this.firstOfTwins.get(letter.twins);
    const twin = first === undefined ? undefined : this.cases.get(first)?.file;
    if (!twin || first === file.id) {
      this.firstOfTwins.set(letter.twins, file.id);
      return null;
    }
    return twin.status === 'active' ? twin.id : null;
  }

  private openChildrenOf(caseId: string): number {
    let count = 0;
    for (const { parent, file } of this.cases.values())
      if (parent === caseId && this.kin.waitsFor(caseId, file.kind)) count += 1;
    return count;
  }
}

function fresh(letter: Letter | null, firmInCharge: string | null, parent: string | null): Actors {
  return {
    file: undefined as never,
    letter,
    firmInCharge,
    parent,
    planned: new Set(),
    turns: new Map(),
    enteredAt: 0,
    acts: 0,
  };
}
