import { api, ask } from '../shared/api/client.js';
import { useLoad } from '../shared/api/use-load.js';
import { Failure } from '../shared/parts/failure.js';
import { PageHeading } from '../shared/parts/page-heading.js';
import { PhoneButton } from '../shared/parts/phone-button.js';
import { useSurroundings } from '../shared/surroundings.js';

/** Our default; what is in force replaces it once it is loaded. */
const USUAL_WORKDAYS = 15;

/** What is done with personal data, by whom, how long, and what anybody can ask for. The text reads without a script. */
export function PrivacyRules() {
  const { words, language } = useSurroundings();
  const { rules } = words.privacy;
  const loaded = useLoad(`privacy ${language}`, (signal) => ask(api.GET('/api/privacy/rules', { signal })));
  const { who, what, sensitive, whom, keep, safe, rights } = rules;
  return (
    <>
      <PageHeading>{words.titles['/privacy']}</PageHeading>
      {[who, what, sensitive, whom].map(({ heading, text }) => (
        <section key={heading} className="prose">
          <h2>{heading}</h2>
          <p>{text}</p>
        </section>
      ))}
      <section>
        <h2>{keep.heading}</h2>
        <p>{keep.text}</p>
        {loaded.state === 'failed' ? <Failure error={loaded.error} retry={loaded.reload} /> : null}
        {loaded.data ? (
          <table className="who-sees">
            <thead>
              <tr>
                <th scope="col">{keep.matter}</th>
                <th scope="col">{keep.time}</th>
              </tr>
            </thead>
            <tbody>
              {loaded.data.retention.map(({ kind, kindLabel, label, amount, unit }) => (
                <tr key={`${kind} ${label}`}>
                  <th scope="row">
                    {kindLabel}: {label}
                  </th>
                  <td>{unit === 'year' ? keep.years(amount) : keep.days(amount)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
      </section>
      <section className="prose">
        <h2>{safe.heading}</h2>
        <p>{safe.text}</p>
        <h2>{rights.heading}</h2>
        <p>{rights.text(loaded.data?.answerWorkdays ?? USUAL_WORKDAYS)}</p>
        {loaded.data ? (
          <>
            <h2>{rules.consent}</h2>
            <p>{loaded.data.consentText.text}</p>
            <p className="small">{words.privacy.consentVersion(loaded.data.consentText.version)}</p>
          </>
        ) : null}
      </section>
      <PhoneButton />
    </>
  );
}
