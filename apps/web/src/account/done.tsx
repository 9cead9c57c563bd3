import { PageHeading } from '../shared/parts/page-heading.js';
import { useWords } from '../shared/surroundings.js';

export function Done() {
  const { done } = useWords().account;
  return (
    <>
      <PageHeading>{done.heading}</PageHeading>
      <p className="lead">{done.lead}</p>
      <div className="row">
        <DeskLink />
      </div>
    </>
  );
}

/** The desk is a tree of pages of its own, so it is opened, not routed to. */
export function DeskLink() {
  const { done } = useWords().account;
  return (
    <a className="button button-primary" href="/desk">
      {done.open}
    </a>
  );
}
