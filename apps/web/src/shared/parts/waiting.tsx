import { useWords } from '../surroundings.js';

/** Stands for what is being fetched; shows itself only after a moment, so that quick answers do not flicker. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const words = useWords();
  return (
    <div className="skeleton" role="status">
      <span className="unseen">{words.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}
