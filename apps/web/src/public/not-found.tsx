import { PageHeading } from '../shared/parts/page-heading.js';
import { ButtonLink } from '../shared/parts/button.js';
import { useWords } from '../shared/surroundings.js';

export function NotFound() {
  const { notFound } = useWords();
  return (
    <>
      <PageHeading>{notFound.heading}</PageHeading>
      <p>{notFound.text}</p>
      <div className="row">
        <ButtonLink to="/">{notFound.home}</ButtonLink>
        <ButtonLink to="/track" kind="secondary">
          {notFound.track}
        </ButtonLink>
      </div>
    </>
  );
}
