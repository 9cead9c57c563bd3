import type { CommandOutcome } from './command.js';
import type { Announcer } from './ports.js';

/** What travels between processes: which command moved which case to which version. Nothing that needs hiding. */
export interface Moved {
  readonly commandId: string;
  readonly caseId: string;
  readonly version: number;
}

type OutcomeListener = (outcomes: readonly CommandOutcome[]) => void;
type MovedListener = (moved: readonly Moved[]) => void;

/**
 * The bulletin board of one process. A worker in this process posts whole outcomes; from other processes only
 * `Moved` arrives, and whoever waits looks the outcome up.
 */
export class Announcements implements Announcer {
  private readonly outcomeListeners = new Set<OutcomeListener>();
  private readonly movedListeners = new Set<MovedListener>();

  announce(outcomes: readonly CommandOutcome[]): void {
    if (outcomes.length === 0) return;
    for (const listener of this.outcomeListeners) listener(outcomes);
    this.heard(outcomes.map(({ commandId, caseId, version }) => ({ commandId, caseId, version })));
  }

  /** News from another process. */
  heard(moved: readonly Moved[]): void {
    for (const listener of this.movedListeners) listener(moved);
  }

  /** Each `on…` returns the function that ends the subscription. */
  onOutcomes(listener: OutcomeListener): () => void {
    this.outcomeListeners.add(listener);
    return () => this.outcomeListeners.delete(listener);
  }

  onMoved(listener: MovedListener): () => void {
    this.movedListeners.add(listener);
    return () => this.movedListeners.delete(listener);
  }
}
