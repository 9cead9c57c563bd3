import { Link } from 'react-router';
import { useWords } from '../surroundings.js';

/** Where one is in a long form, and the way back. */
export function StepNav({ step, steps, back }: { step: number; steps: number; back: string }) {
  const words = useWords();
  return (
    <nav className="step-nav" aria-label={words.form.progress}>
      <Link to={back} className="back">
        {words.form.back}
      </Link>
      <span>{words.form.stepOf(step, steps)}</span>
      <progress value={step} max={steps} aria-label={words.form.stepOf(step, steps)} />
    </nav>
  );
}
