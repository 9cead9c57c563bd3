import type { CaseKind } from '#machines/contract/case-kind.js';
import type { FactRequest } from '#machines/contract/event-rule.js';
import type { CaseFile } from './case-file.js';
import type { WaitingCommand } from './command.js';

/** The key under which a fact reaches a guard: `meta.facts['firm:<id>']`. */
export function factKey({ fact, id }: FactRequest): string {
  return `${fact}:${id}`;
}

/** What the guards of this command want to know; asked before deciding, so that deciding does no I/O. */
export function factRequests(
  kind: CaseKind,
  file: CaseFile,
  command: WaitingCommand,
): readonly FactRequest[] {
  const facts = kind.events[command.type]?.facts;
  if (!facts) return [];
  const context = (file.snapshot as { context?: unknown } | null)?.context ?? {};
  return facts(context, command.payload as never, file.id);
}
