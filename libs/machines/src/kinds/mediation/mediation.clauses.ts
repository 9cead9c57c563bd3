import { startOfDay } from '#kernel/calendar/civil-date.js';
import type { Side } from './mediation.codes.js';
import type { Clause, MediationContext } from './mediation.context.js';

type Agreed = Pick<MediationContext, 'agreement'>;
interface Confirmed {
  readonly clause: number;
  readonly result: 'performed' | 'partly' | 'notPerformed';
}

const STATUS = { performed: 'performed', partly: 'partly', notPerformed: 'breached' } as const;

export const clausesOf = ({ agreement }: Agreed): readonly Clause[] => agreement?.clauses ?? [];
export const clauseOf = (context: Agreed, number: number) => clausesOf(context)[number - 1];
export const isOwed = ({ status }: Clause) => status !== 'performed';
const isWatched = ({ status }: Clause) => status === 'due' || status === 'partly';

/** A new clause is watched from its due day on. */
export function newClause({ by, dueOn, amount }: { by: Side; dueOn: string; amount?: number }): Clause {
  const since = startOfDay(dueOn).toISOString();
  return { by, dueOn, amount: amount ?? null, status: 'open', since, checked: false };
}

/** The clauses after somebody confirmed one. What is left of a part is watched anew from that moment. */
export function clausesAfter(context: Agreed, { clause, result }: Confirmed, at: string): readonly Clause[] {
  return clausesOf(context).map((each, index) => {
    if (index !== clause - 1) return each;
    const status = STATUS[result];
    return status === 'partly' ? { ...each, status, since: at, checked: false } : { ...each, status };
  });
}

/** The sides that have broken a clause, after this. */
export function breachersAfter(context: Agreed, confirmed: Confirmed, at: string): readonly Side[] {
  return clausesAfter(context, confirmed, at)
    .filter(({ status }) => status === 'breached')
    .map(({ by }) => by);
}

/** The agreed day that comes next; null when none is left. */
export function nextDue(context: Agreed): string | null {
  return earliest(clausesOf(context).filter(({ status }) => status === 'open'));
}
/** Since when a clause is due and nobody has called both sides about it. */
export function nextCheck(context: Agreed): string | null {
  return earliest(clausesOf(context).filter((clause) => isWatched(clause) && !clause.checked));
}
/** Since when the oldest clause is due that nobody has confirmed. */
export function oldestWatched(context: Agreed): string | null {
  return earliest(clausesOf(context).filter(isWatched));
}
/** All clauses that fell due together with the oldest one that nobody has confirmed. */
export function overdueClauses(context: Agreed): readonly Clause[] {
  const since = oldestWatched(context);
  return clausesOf(context).filter((clause) => isWatched(clause) && clause.since === since);
}

function earliest(clauses: readonly Clause[]): string | null {
  return clauses.map(({ since }) => since).toSorted()[0] ?? null;
}
