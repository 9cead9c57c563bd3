import { Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useDeskWords } from '../words/desk-words.js';

const PATIENCE_MS = 200;

/** Grey lines, but only when it takes long enough to be noticed; a flash of them is worse than nothing. */
export function Waiting({ rows = 6 }: { rows?: number }) {
  const { frame } = useDeskWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-label={frame.loading} className="waiting">
      {late ? <Skeleton paragraph={{ rows }} title={false} /> : null}
    </div>
  );
}
