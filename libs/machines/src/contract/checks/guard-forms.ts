import { and } from 'xstate';

/** `and([...])` is recognised by the function that judges it; its name would not survive minification. */
const AND = (and([]) as unknown as { check: unknown }).check;

/** Why a guard cannot be explained to the person it refuses; null when it is a name or `and([names])`. */
export function guardFormProblem(guard: unknown): string | null {
  if (guard === undefined || typeof guard === 'string') return null;
  if (typeof guard === 'object') return 'is an object with parameters';
  if (typeof guard !== 'function' || !('check' in guard)) return 'is an inline function';
  if (guard.check !== AND) return 'is built with not, or or stateIn';
  const parts = (guard as unknown as { guards: readonly unknown[] }).guards;
  return parts.map(guardFormProblem).find((problem) => problem !== null) ?? null;
}
