/**
 * Search without extensions: a text is cut into pairs of neighbouring characters (and whole Latin words), the pairs
 * go into a GIN index, a query must contain all of its own pairs. A two-character Chinese word is one index lookup,
 * where trigrams would find nothing at all.
 */
export function searchTerms(text: string): string[] {
  const terms = new Set<string>();
  for (const run of runs(text)) {
    const characters = [...run];
    if (characters.length === 1) terms.add(run);
    for (let i = 0; i + 1 < characters.length; i += 1) terms.add(`${characters[i]}${characters[i + 1]}`);
    for (const character of characters) terms.add(character);
  }
  return [...terms];
}

/** The terms that a text must have to contain this query; empty when there is nothing to look for. */
export function queryTerms(query: string): string[] {
  return [
    ...new Set(
      runs(query).flatMap((run) => {
        const characters = [...run];
        return characters.length === 1
          ? characters
          : characters.slice(1).map((c, i) => `${characters[i]}${c}`);
      }),
    ),
  ];
}

/** NFKC (full-width digits become digits), lower case, cut at everything that is neither letter nor digit. */
export function searchForm(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function runs(text: string): string[] {
  return searchForm(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((run) => run.length > 0);
}
