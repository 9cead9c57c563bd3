import { useState } from 'react';
import { Button } from '../../shared/parts/button.js';
import { Failure } from '../../shared/parts/failure.js';
import { saveAs } from '../../shared/save-as.js';
import { useWords } from '../../shared/surroundings.js';
import { fetchReceiptPdf } from './receipt-pdf.js';
import { useTracking } from './tracking-context.js';

/** Paper, and the way out on a computer that others use as well. */
export function ToolRow() {
  const { tracking } = useWords();
  const { session, loaded, leave, childId } = useTracking();
  const [error, setError] = useState<unknown>(null);
  const receipt = async () => {
    setError(null);
    try {
      saveAs(await fetchReceiptPdf(session.token), `${loaded.data?.view.caseNo ?? 'receipt'}.pdf`);
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <>
      {error ? <Failure error={error} retry={() => void receipt()} /> : null}
      <div className="row no-print">
        {childId === null ? (
          <Button kind="secondary" onClick={() => void receipt()}>
            {tracking.receipt}
          </Button>
        ) : null}
        <Button kind="secondary" onClick={() => window.print()}>
          {tracking.print}
        </Button>
        <Button kind="plain" onClick={leave}>
          {tracking.leave}
        </Button>
      </div>
    </>
  );
}
