import { PageHeading } from '../shared/parts/page-heading.js';
import { PhoneButton } from '../shared/parts/phone-button.js';
import { useWords } from '../shared/surroundings.js';

/** Questions that people ask before they file, answered in plain words. */
export function Help() {
  const { help, titles } = useWords();
  return (
    <>
      <PageHeading>{titles['/help']}</PageHeading>
      {Object.values(help.questions).map(({ question, answer }) => (
        <section key={question} className="prose">
          <h2>{question}</h2>
          <p>{answer}</p>
        </section>
      ))}
      <PhoneButton />
      <p className="small">
        <a href="/api/docs">{help.api}</a>
      </p>
    </>
  );
}
