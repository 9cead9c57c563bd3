import { Link } from 'react-router';
import { PageHeading } from '../../shared/parts/page-heading.js';
import { PhoneButton } from '../../shared/parts/phone-button.js';
import { useSurroundings } from '../../shared/surroundings.js';
import { DraftBanner } from './draft-banner.js';

/** The two things that people come for, and the telephone. */
export function Home() {
  const { house, words } = useSurroundings();
  const { home } = words;
  return (
    <>
      <DraftBanner />
      <PageHeading title={words.titles['/']}>{home.heading}</PageHeading>
      <p className="lead">{home.lead}</p>
      <div className="doors">
        <Link to="/file" className="door door-first">
          <strong>{home.file}</strong>
          <span>{home.fileHint}</span>
        </Link>
        <Link to="/track" className="door">
          <strong>{home.track}</strong>
          <span>{home.trackHint}</span>
        </Link>
      </div>
      {house.phone ? (
        <section className="home-phone">
          <div>
            <h2>{home.phone}</h2>
            <p>{home.phoneHint}</p>
          </div>
          <PhoneButton />
        </section>
      ) : null}
      <section>
        <h2>{home.way}</h2>
        <ol className="way">
          {Object.values(home.steps).map(({ title, text }) => (
            <li key={title}>
              <strong>{title}</strong>
              <span>{text}</span>
            </li>
          ))}
        </ol>
        <p>
          <Link to="/help">{home.more}</Link>
        </p>
      </section>
    </>
  );
}
