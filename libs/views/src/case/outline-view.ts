import { type Language, say } from '#kernel/text.js';
import type { OutlineItem } from '#machines/contract/outline.js';
import { isKeptFrom } from '../access/sides.js';
import { levelOfRole } from '../access/visibility.js';
import { chartOf } from '../reading/chart-of.js';
import type { SeenCase } from '../reading/seen-case.js';

/** What the kind computes for readers beyond the state, as far as this one may know it: nothing at status and dates. */
export function outlineView(seen: SeenCase, language: Language) {
  const chart = seen.kind.outline ? chartOf(seen) : null;
  if (!chart) return [];
  const lines = seen.kind.outline?.(chart.context, seen.state) ?? [];
  return lines
    .filter((line) => mayRead(seen, line))
    .map(({ name, label, value, tone, group }) => ({
      name,
      label: say(label, language),
      value: say(value, language),
      tone: tone ?? ('neutral' as const),
      group: group ?? null,
    }));
}

function mayRead({ kind, state, roles, sides }: SeenCase, { for: readers, side }: OutlineItem): boolean {
  const reading = roles.filter((role) => !['S', 'N'].includes(levelOfRole(kind.states[state], role)));
  const isAddressed = reading.some((role) => readers?.includes(role) ?? true);
  return isAddressed && !isKeptFrom(side ?? null, sides);
}
