import { guard } from '../complaint.ask.js';

/** States that a suspension may interrupt. What a child case does in mediation or rectification has its own course. */
export const SUSPENDABLE = [
  'registered',
  'accepted',
  'notifiedFirm',
  'firmObjected',
  'firmHandling',
  'extensionRequested',
  'firmAnswered',
  'awaitingComplainant',
  'unresolved',
  'underReview',
] as const;
export type Suspendable = (typeof SUSPENDABLE)[number];

export type ResumeGuard<S extends Suspendable = Suspendable> = `wasSuspendedIn${Capitalize<S>}`;

export function resumeGuard<S extends Suspendable>(state: S): ResumeGuard<S> {
  return `wasSuspendedIn${state.charAt(0).toUpperCase()}${state.slice(1)}` as ResumeGuard<S>;
}

/** One guard for each of them: a history state would have to wrap all of them and change their names. */
export const RESUME_GUARDS = Object.fromEntries(
  SUSPENDABLE.map((state) => [resumeGuard(state), guard(({ context }) => context.suspendedFrom === state)]),
) as Record<ResumeGuard, ReturnType<typeof guard>>;
