import { Light } from '../../case/light.js';
import type { CaseView } from '../../api/questions.js';
import { useDeskWords } from '../../words/desk-words.js';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Which day of the talks this is, by the deadline that runs. */
export function DayCounter({ view }: { view: CaseView }) {
  const { rooms } = useDeskWords();
  const talks = view.deadlines.find(({ name }) => name === 'talks');
  if (!talks?.dueAt) return null;
  const from = Date.parse(talks.countedFrom);
  const all = Math.round((Date.parse(talks.dueAt) - from) / DAY_MS);
  const day = Math.min(all, Math.max(1, Math.ceil((Date.now() - from) / DAY_MS)));
  return (
    <p className="day-counter">
      <span>{rooms.dayLabel}</span>
      <strong>{rooms.day(day, all)}</strong>
      <progress value={day} max={all} aria-label={rooms.dayLabel} />
      <Light due={talks} />
    </p>
  );
}
