import { Link } from 'react-router';
import { useDeskWords } from '../words/desk-words.js';

export function NotFound() {
  const { frame } = useDeskWords();
  return (
    <div className="sheet">
      <h1>{frame.notFound.title}</h1>
      <p>{frame.notFound.text}</p>
      <Link to="/inbox">{frame.failure.back}</Link>
    </div>
  );
}
