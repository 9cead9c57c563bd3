import type { Schemas } from '../../shared/api/client.js';
import { endInWords } from '../../shared/days.js';
import { useSurroundings } from '../../shared/surroundings.js';
import { useTracking } from './tracking-context.js';

/** Who has to act now, until when, and how that day was counted. */
export function Turn() {
  const { words, language } = useSurroundings();
  const { tracking } = words;
  const { loaded } = useTracking();
  const view = loaded.data?.view;
  if (!view) return null;
  const { nextActor, roles, deadlines } = view;
  // There is a result: what may still be done is a right of the complainant, nobody is waited for.
  const settled = nextActor === null;
  const mine = nextActor !== null && roles.includes(nextActor.role);
  const [next, ...others] = deadlines;
  return (
    <section className={mine ? 'turn turn-mine' : 'turn'} aria-labelledby="turn-title">
      <h2 id="turn-title">{settled ? tracking.result : tracking.turn}</h2>
      <p className="turn-who">{settled ? view.stateLabel : mine ? tracking.yourTurn : nextActor.label}</p>
      {next ? settled ? <RightLine deadline={next} /> : <DueLine deadline={next} /> : null}
      <p>{view.stageExplains}</p>
      {next ? (
        <details>
          <summary>{tracking.how}</summary>
          <p>
            {next.label} · {next.derivation}
          </p>
          <p className="small">{tracking.source(next.source)}</p>
          {others.length > 0 ? (
            <>
              <h3>{tracking.allDue}</h3>
              <ul>
                {others.map((deadline) => (
                  <li key={deadline.name}>
                    {deadline.label} ·{' '}
                    {deadline.dueAt ? endInWords(deadline.dueAt, language) : tracking.paused}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </details>
      ) : null}
    </section>
  );
}

/** Until when something is still possible, where nothing is due. */
function RightLine({ deadline: { label, dueAt } }: { deadline: Schemas['Deadline'] }) {
  const { words, language } = useSurroundings();
  if (dueAt === null) return null;
  return (
    <p className="turn-due">
      {label} · {words.tracking.due(endInWords(dueAt, language))}
    </p>
  );
}

function DueLine({ deadline }: { deadline: Schemas['Deadline'] }) {
  const { words, language } = useSurroundings();
  const { tracking } = words;
  const { dueAt, dueWorkdaysLeft, provisional, light, paused } = deadline;
  if (dueAt === null || paused) return <p className="turn-due">{tracking.paused}</p>;
  return (
    <p className="turn-due">
      <span>
        {tracking.due(endInWords(dueAt, language))}
        {provisional ? tracking.dueProvisional : ''}
      </span>
      {dueWorkdaysLeft === null ? null : (
        <span className={`light light-${light ?? 'green'}`}>{tracking.left(dueWorkdaysLeft)}</span>
      )}
    </p>
  );
}
