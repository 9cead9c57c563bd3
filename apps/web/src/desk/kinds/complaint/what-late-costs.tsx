import { Section } from '../../case/section.js';
import { Light } from '../../case/light.js';
import { endInWords } from '../../../shared/days.js';
import { useSurroundings } from '../../../shared/surroundings.js';
import { useDeskWords } from '../../words/desk-words.js';
import type { ScreenProps } from '../screens.js';

/** Deadlines that a firm answers for. */
const OF_FIRM = ['signature', 'answer', 'firstContact'];

/** For a firm, before the hour and not after it: what being late would lead to (domain.md §5, FH). */
export default function WhatLateCosts({ view }: ScreenProps) {
  const { firm } = useDeskWords();
  const { language } = useSurroundings();
  const isFirm = view.roles.some((role) => role === 'firmHandler' || role === 'firmManager');
  const [next] = view.deadlines
    .filter(({ name, dueAt }) => OF_FIRM.includes(name) && dueAt)
    .sort((a, b) => String(a.dueAt).localeCompare(String(b.dueAt)));
  if (!isFirm || !next?.dueAt) return null;
  return (
    <Section name="cost" title={firm.cost} aside={<Light due={next} />}>
      <p>{firm.costUntil(endInWords(next.dueAt, language))}</p>
      <ul className="cost-lines">
        {firm.costLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
