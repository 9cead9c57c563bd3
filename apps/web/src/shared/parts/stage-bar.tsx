import type { Schemas } from '../api/client.js';
import { useWords } from '../surroundings.js';

type Stages = Schemas['CaseView']['stages'];

/** The way of a case in a few public stages: what is behind it, where it is, what is still to come. */
export function StageBar({ stages }: { stages: Stages }) {
  const words = useWords();
  return (
    <ol className="stage-bar" aria-label={words.tracking.stages}>
      {stages.map(({ name, label, done, current }) => (
        <li
          key={name}
          aria-current={current ? 'step' : undefined}
          className={current ? 'stage-current' : done ? 'stage-done' : undefined}
        >
          <span className="stage-mark" aria-hidden="true">
            {done && !current ? '✓' : ''}
          </span>
          <span>
            {label}
            <span className="unseen">
              {current
                ? words.tracking.stageCurrent
                : done
                  ? words.tracking.stageDone
                  : words.tracking.stageOpen}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
