import { useEffect } from 'react';
import { Link } from 'react-router';
import { dayInWords } from '../../../shared/days.js';
import { Button } from '../../../shared/parts/button.js';
import { Failure } from '../../../shared/parts/failure.js';
import { Notice } from '../../../shared/parts/notice.js';
import { PageHeading } from '../../../shared/parts/page-heading.js';
import { SummaryList, type SummaryRow } from '../../../shared/parts/summary-list.js';
import { useSurroundings } from '../../../shared/surroundings.js';
import { type Filing, useFiling } from '../filing-context.js';
import { problemsOf, type Step, stepOfField, stepsOf } from '../steps.js';
import { Similar } from './similar.js';
import { useSubmit } from './use-submit.js';

/** Everything once more before it is sent, each answer with the way back to change it. */
export function Check() {
  const { words, language } = useSurroundings();
  const { check } = words.filing.steps;
  const filing = useFiling();
  const { state, submit } = useSubmit();
  useEffect(() => {
    // Fetched while the network is there: the receipt must not fail to appear.
    void import('../../receipt/receipt.js').catch(() => {});
  }, []);

  const unfinished = stepsOf(filing.answers).flatMap((step) =>
    problemsOf(step, filing.answers, words).map(({ message }) => ({ step, message })),
  );
  const refused =
    state.phase === 'refused'
      ? state.problem.fields.map(({ field, message }) => ({ step: stepOfField(field), message }))
      : [];
  const waiting = filing.files.files.some(({ state: fate }) => fate !== 'sent');
  return (
    <>
      <PageHeading>{check.heading}</PageHeading>
      <Unfinished items={[...unfinished, ...refused]} />
      {state.phase === 'failed' ? <Failure error={state.error} retry={() => void submit()} /> : null}
      {state.phase === 'refused' && refused.length === 0 ? <Failure error={state.problem} /> : null}
      <p className="hint">{check.hint}</p>
      <SummaryList rows={rowsOf(filing, words, language)} />
      {waiting && filing.files.files.length > 0 ? <p className="small">{check.willUpload}</p> : null}
      <Similar />
      <p>{check.consent}</p>
      <div aria-live="polite">
        {state.phase === 'waiting' ? (
          <Notice tone="wait">
            <p>{filing.keeping === 'kept' ? check.waiting : check.waitingNotKept}</p>
          </Notice>
        ) : null}
      </div>
      <Button
        className="button-wide"
        busy={state.phase === 'sending'}
        aria-disabled={unfinished.length > 0}
        onClick={() => unfinished.length === 0 && void submit()}
      >
        {state.phase === 'sending'
          ? state.files
            ? check.uploading(...state.files)
            : check.submitting
          : check.submit}
      </Button>
    </>
  );
}

function Unfinished({ items }: { items: readonly { step: Step; message: string }[] }) {
  const { words } = useSurroundings();
  if (items.length === 0) return null;
  return (
    <div className="error-summary" role="alert">
      <h2>{words.filing.steps.check.incomplete}</h2>
      <ul>
        {items.map(({ step, message }) => (
          <li key={step + message}>
            <Link to={`/file/${step}?check`}>{message}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function rowsOf(
  { answers, files, kind }: Filing,
  words: ReturnType<typeof useSurroundings>['words'],
  language: ReturnType<typeof useSurroundings>['language'],
): SummaryRow[] {
  const { form, filing } = words;
  const { steps } = filing;
  const { danger, privacy } = steps;
  const row = (step: Step, label: string, value: string): SummaryRow => ({
    label,
    value: value.trim() || form.none,
    change: `/file/${step}?check`,
  });
  const category = kind?.categories?.find(({ id }) => id === answers.category)?.label ?? '';
  const type = kind?.codes['FILE_COMPLAINT.type']?.[answers.type] ?? '';
  const count = files.files.length;
  return [
    row('danger', danger.label, answers.urgency ? danger.choices[answers.urgency] : ''),
    row('place', steps.place.label, answers.estateName),
    row('category', steps.category.category, [type, category].filter(Boolean).join(' · ')),
    row('story', steps.story.label, answers.text),
    row('story', steps.story.occurredOn, answers.occurredOn ? dayInWords(answers.occurredOn, language) : ''),
    row('wish', steps.wish.title, answers.title),
    row('wish', steps.wish.wish, answers.wish),
    row('photos', filing.photos.list, count > 0 ? steps.check.photos(count) : steps.check.noPhotos),
    row('privacy', privacy.label, answers.identityMode ? privacy.choices[answers.identityMode] : ''),
    ...(answers.identityMode === 'anonymous'
      ? []
      : [
          row('contact', steps.contact.name, answers.name),
          row('contact', steps.contact.phone, answers.phone),
          ...(answers.email ? [row('contact', steps.contact.email, answers.email)] : []),
          ...(answers.proxy ? [row('contact', steps.contact.onBehalfOf, answers.onBehalfOf)] : []),
        ]),
  ];
}
