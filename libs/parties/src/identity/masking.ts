import { narrow } from '../opening/normalise-input.js';
import { MASKING_PATTERNS } from './masking-patterns.js';

export { maskEmail, maskName, maskPhone } from './mask-words.js';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/**
 * A copy of a free text without telephone numbers, ID numbers, bank cards, plates, e-mail addresses, flats and names
 * that introduce themselves. It knows forms, not meanings: what it misses, a clerk still has to take out by hand, so
 * it is one layer of the redacted copy and not the whole of it.
 */
export function maskText(text: string): string {
  const narrowed = narrow(text); // as long as the text, so places in one are places in the other
  const places: Place[] = [];
  for (const { find, mask } of MASKING_PATTERNS)
    for (const match of narrowed.matchAll(find)) {
      const place = { start: match.index, end: match.index + match[0].length, shown: mask(match[0]) };
      if (!places.some((other) => place.start < other.end && other.start < place.end)) places.push(place);
    }
  let masked = '';
  let done = 0;
  for (const { start, end, shown } of places.toSorted((a, b) => a.start - b.start)) {
    masked += text.slice(done, start) + shown;
    done = end;
  }
  return masked + text.slice(done);
}
