/** Nested deeper, a context holds details that no guard of ours asks for. */
const DEEPEST = 2;

/**
 * What a context shows, field by field and coarsely: `returns=2+`, `answer=set`, `suspendedFrom=accepted`. The search
 * keeps the first case of each state that shows something new, so that a rule about one field is met from both sides
 * without multiplying all fields with each other.
 */
export function contextFeatures(context: unknown): readonly string[] {
  return features(context, '', 0);
}

function features(value: unknown, path: string, depth: number): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}=${coarse(value)}`];
  if (Array.isArray(value)) return [`${path}=${count(value.length)}`];
  if (depth >= DEEPEST) return [`${path}=${count(Object.keys(value).length)}`];
  const inner = Object.entries(value).flatMap(([key, field]) =>
    features(field, path ? `${path}.${key}` : key, depth + 1),
  );
  return path === '' ? inner : [`${path}=set`, ...inner];
}

function coarse(value: unknown): string {
  if (typeof value === 'number') return count(value);
  // A code is a word of letters and says something; an id, a day or an instant only says that it is there.
  if (typeof value === 'string') return value === '' || /^[A-Za-z]+$/.test(value) ? value : 'set';
  return String(value);
}

function count(value: number): string {
  return value === 0 || value === 1 ? String(value) : value < 0 ? 'negative' : '2+';
}
