import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../shared/parts/button.js';
import { Tick } from '../../shared/parts/field.js';
import { timeInWords } from '../../shared/days.js';
import { useSurroundings } from '../../shared/surroundings.js';
import { useFiling } from './filing-context.js';

/** Says where the draft is, and lets go of it. The first step asks whether to keep one at all. */
export function DraftLine({ first }: { first: boolean }) {
  const { words, language } = useSurroundings();
  const { drafts } = words;
  const { keeping, keep, savedAt, discard } = useFiling();
  const [asks, setAsks] = useState(false);
  const navigate = useNavigate();
  const letGo = async () => {
    await discard();
    await navigate('/');
  };
  return (
    <div className="draft-line">
      {first && keeping !== 'impossible' ? (
        <Tick
          name="publicPhone"
          label={drafts.publicPhone}
          hint={drafts.publicPhoneHint}
          checked={keeping === 'declined'}
          onChange={(declined) => void keep(!declined)}
        />
      ) : null}
      <p className="small" role="status">
        {keeping === 'kept' && savedAt ? drafts.saved(timeInWords(savedAt, language)) : null}
        {keeping === 'declined' && !first ? drafts.notKept : null}
        {keeping === 'impossible' ? drafts.cannotKeep : null}
      </p>
      {savedAt ? (
        asks ? (
          <Button kind="warning" onClick={() => void letGo()}>
            {drafts.discardSure}
          </Button>
        ) : (
          <Button kind="plain" onClick={() => setAsks(true)}>
            {drafts.discard}
          </Button>
        )
      ) : null}
    </div>
  );
}
