import { problemOf } from '../../../shared/parts/error-summary.js';
import { Choices } from '../../../shared/parts/field.js';
import { Link } from 'react-router';
import { useWords } from '../../../shared/surroundings.js';
import type { Answers } from '../../drafts/draft.js';
import { useFiling } from '../filing-context.js';
import type { QuestionProps } from '../step-page.js';

/** Who may know the complainant, with what it means for everybody who might look. */
export function PrivacyQuestion({ problems }: QuestionProps) {
  const { privacy } = useWords().filing.steps;
  const { answers, answer } = useFiling();
  const { choices } = privacy;
  return (
    <>
      <Choices
        name="identityMode"
        legend={privacy.label}
        legendUnseen
        error={problemOf(problems, 'identityMode')}
        value={answers.identityMode}
        onChange={(mode) => answer({ identityMode: mode as Answers['identityMode'] })}
        choices={[
          { value: 'masked', label: choices.masked, hint: choices.maskedHint },
          { value: 'disclosed', label: choices.disclosed, hint: choices.disclosedHint },
          { value: 'anonymous', label: choices.anonymous, hint: choices.anonymousHint },
        ]}
      />
      {answers.identityMode === 'disclosed' ? <p className="hint">{privacy.consentText}</p> : null}
      <WhoSeesWhat mode={answers.identityMode || 'masked'} />
    </>
  );
}

/** domain.md §4.11a for the reader's choice. */
function WhoSeesWhat({ mode }: { mode: Exclude<Answers['identityMode'], ''> }) {
  const { filing, titles } = useWords();
  const { table, later } = filing.steps.privacy;
  const anonymous = mode === 'anonymous';
  const rows = [
    [table.secretariat, anonymous ? table.notKept : table.sealed, table.yes],
    [table.firm, anonymous ? table.notKept : mode === 'disclosed' ? table.yes : table.no, table.masked],
    [table.public, anonymous ? table.notKept : table.no, table.no],
  ];
  return (
    <>
      <table className="who-sees" aria-live="polite">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.who}</th>
            <th scope="col">{table.name}</th>
            <th scope="col">{table.text}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([who, name, text]) => (
            <tr key={who}>
              <th scope="row">{who}</th>
              <td>{name}</td>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {anonymous ? null : <p className="small">{later}</p>}
      <p className="small">
        <Link to="/privacy">{titles['/privacy']}</Link>
      </p>
    </>
  );
}
