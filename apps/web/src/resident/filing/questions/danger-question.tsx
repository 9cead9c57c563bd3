import { Choices } from '../../../shared/parts/field.js';
import { problemOf } from '../../../shared/parts/error-summary.js';
import { Notice } from '../../../shared/parts/notice.js';
import { PhoneSign } from '../../../shared/parts/phone-button.js';
import { useWords } from '../../../shared/surroundings.js';
import type { Answers } from '../../drafts/draft.js';
import { useFiling } from '../filing-context.js';
import type { QuestionProps } from '../step-page.js';

const CALLS = [
  { number: '119', name: 'fire' },
  { number: '110', name: 'police' },
  { number: '120', name: 'ambulance' },
] as const;

/** Before anything else: whoever is in danger calls for help, and does not fill in forms. */
export function DangerQuestion({ problems }: QuestionProps) {
  const { danger } = useWords().filing.steps;
  const { answers, answer } = useFiling();
  return (
    <>
      <Choices
        name="urgency"
        legend={danger.label}
        legendUnseen
        hint={danger.hint}
        error={problemOf(problems, 'urgency')}
        value={answers.urgency}
        onChange={(urgency) => answer({ urgency: urgency as Answers['urgency'] })}
        choices={[
          { value: 'normal', label: danger.choices.normal },
          { value: 'utility', label: danger.choices.utility },
          { value: 'emergency', label: danger.choices.emergency, hint: danger.choices.emergencyHint },
        ]}
      />
      {answers.urgency === 'emergency' ? (
        <Notice tone="bad" live title={danger.callFirst}>
          <div className="calls">
            {CALLS.map(({ number, name }) => (
              <a key={number} href={`tel:${number}`} className="button button-warning">
                <PhoneSign />
                {danger.calls[name]}
              </a>
            ))}
          </div>
        </Notice>
      ) : null}
    </>
  );
}
