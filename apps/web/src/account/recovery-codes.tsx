import { Button } from '../shared/parts/button.js';
import { PageHeading } from '../shared/parts/page-heading.js';
import { useWords } from '../shared/surroundings.js';
import { DeskLink } from './done.js';

/** Shown this once. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { codes: words } = useWords().account;
  return (
    <>
      <PageHeading>{words.heading}</PageHeading>
      <p className="lead">{words.lead}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button kind="secondary" onClick={() => window.print()}>
          {words.print}
        </Button>
        <DeskLink />
      </div>
    </>
  );
}
