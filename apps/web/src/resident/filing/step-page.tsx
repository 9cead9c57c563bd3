import { type ReactNode, useEffect, useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import type { FieldProblem } from '../../shared/api/problem.js';
import { Button } from '../../shared/parts/button.js';
import { ErrorSummary } from '../../shared/parts/error-summary.js';
import { PageHeading } from '../../shared/parts/page-heading.js';
import { StepNav } from '../../shared/parts/step-nav.js';
import { useWords } from '../../shared/surroundings.js';
import { Check } from './check/check.js';
import { DraftLine } from './draft-line.js';
import { useFiling } from './filing-context.js';
import { CategoryQuestion } from './questions/category-question.js';
import { ContactQuestion } from './questions/contact-question.js';
import { DangerQuestion } from './questions/danger-question.js';
import { PhotosQuestion } from './questions/photos-question.js';
import { PlaceQuestion } from './questions/place-question.js';
import { PrivacyQuestion } from './questions/privacy-question.js';
import { StoryQuestion } from './questions/story-question.js';
import { WishQuestion } from './questions/wish-question.js';
import { firstUnfinished, isStep, problemsOf, type Step, stepAfter, stepBefore, stepsOf } from './steps.js';

/** What a question is given: the problems that its fields have to show. */
export interface QuestionProps {
  readonly problems: readonly FieldProblem[];
}

/** One page of the filing. `/file/…` names the step, so the browser's own way back works. */
export function StepPage({ retryKind }: { retryKind?: () => void }) {
  const { step = '' } = useParams();
  const { answers, flush } = useFiling();
  useEffect(() => {
    if (isStep(step)) void flush(step);
  }, [step, flush]);
  if (!isStep(step) || !stepsOf(answers).includes(step)) return <Navigate to="/file" replace />;
  const frame = (content: ReactNode) => (
    <div className="step">
      <StepNav
        step={stepsOf(answers).indexOf(step) + 1}
        steps={stepsOf(answers).length}
        back={stepBefore(step, answers) ? `/file/${stepBefore(step, answers)}` : '/'}
      />
      {content}
      <DraftLine first={step === 'danger'} />
    </div>
  );
  if (step === 'check') return frame(<Check />);
  return frame(<QuestionForm key={step} step={step} retryKind={retryKind} />);
}

function QuestionForm({ step, retryKind }: { step: Exclude<Step, 'check'>; retryKind?: () => void }) {
  const words = useWords();
  const { answers, flush } = useFiling();
  const navigate = useNavigate();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const goOn = async () => {
    const found = problemsOf(step, answers, words);
    setProblems(found);
    setAttempt((before) => before + 1);
    if (found.length > 0) return;
    // Whoever came from the summary to change one answer goes back there.
    const next =
      firstUnfinished(answers, words) === null && cameFromCheck() ? 'check' : stepAfter(step, answers);
    await flush(next);
    await navigate(`/file/${next}`);
  };
  const { heading } = words.filing.steps[step];
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void goOn();
      }}
      onKeyDown={(event) => {
        // The key that takes a word of an input method must not send the form.
        if (event.key === 'Enter' && (event.nativeEvent.isComposing || event.keyCode === 229))
          event.preventDefault();
      }}
    >
      <ErrorSummary problems={problems} attempt={attempt} />
      <PageHeading wrong={problems.length > 0}>{heading}</PageHeading>
      {QUESTIONS[step]({ problems, retryKind })}
      <Button type="submit" className="button-wide">
        {words.form.goOn}
      </Button>
    </form>
  );
}

const cameFromCheck = (): boolean => new URLSearchParams(window.location.search).has('check');

const QUESTIONS: Readonly<
  Record<Exclude<Step, 'check'>, (props: QuestionProps & { retryKind?: () => void }) => ReactNode>
> = {
  danger: (props) => <DangerQuestion {...props} />,
  place: (props) => <PlaceQuestion {...props} />,
  category: (props) => <CategoryQuestion {...props} />,
  story: (props) => <StoryQuestion {...props} />,
  wish: (props) => <WishQuestion {...props} />,
  photos: () => <PhotosQuestion />,
  privacy: (props) => <PrivacyQuestion {...props} />,
  contact: (props) => <ContactQuestion {...props} />,
};
