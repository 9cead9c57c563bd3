import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../shared/parts/button.js';
import { momentInWords } from '../../shared/days.js';
import { useSurroundings } from '../../shared/surroundings.js';
import type { DraftSummary } from '../drafts/draft-store.js';

/** Offers to go on with what was begun on this device. The store is fetched only after the page stands. */
export function DraftBanner() {
  const { words, language } = useSurroundings();
  const { drafts } = words;
  const [draft, setDraft] = useState<DraftSummary | null>(null);
  const [asks, setAsks] = useState(false);

  useEffect(() => {
    let gone = false;
    void import('../drafts/draft-store.js')
      .then(({ draftSummary }) => draftSummary())
      .then((found) => gone || setDraft(found))
      .catch(() => {});
    return () => {
      gone = true;
    };
  }, []);

  if (!draft) return null;
  const discard = async () => {
    const { discardDraft } = await import('../drafts/draft-store.js');
    await discardDraft();
    setDraft(null);
  };
  return (
    <section className="draft-banner" aria-label={drafts.title}>
      <p>
        <strong>{draft.photos > 0 ? drafts.foundWithPhotos(draft.photos) : drafts.found}</strong>
        <span className="small">{drafts.savedAt(momentInWords(draft.savedAt.toISOString(), language))}</span>
      </p>
      <div className="row">
        <Link className="button button-primary" to={`/file/${draft.step}`}>
          {drafts.goOn}
        </Link>
        {asks ? (
          <Button kind="warning" onClick={() => void discard()}>
            {drafts.discardSure}
          </Button>
        ) : (
          <Button kind="plain" onClick={() => setAsks(true)}>
            {drafts.discard}
          </Button>
        )}
      </div>
    </section>
  );
}
