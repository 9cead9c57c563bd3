import type { HttpClient } from './http-client.js';
import type { Walk } from './walk.js';

/** Words that not everybody may read, and who reads them. */
export interface Secret {
  readonly words: string;
  /** Everybody else of the cast reads them nowhere. */
  readonly readBy: readonly string[];
}

/** All that a case tells one person: its view, actions, history, papers, and every list in which it may turn up. */
async function allThat(walk: Walk, name: string, caseIds: readonly string[]): Promise<string> {
  const client = await walk.who(name);
  const texts = await Promise.all(caseIds.map((id) => aboutOne(walk, client, name, id)));
  const lists = walk.isResident(name) ? ['/api/notices?limit=100'] : LISTS;
  const listed = await Promise.all(lists.map(async (path) => (await client.get(path)).text));
  return [...texts, ...listed].join('\n');
}

const LISTS = ['/api/notices?limit=100', '/api/inbox?limit=100', '/api/cases?limit=100'];

async function aboutOne(walk: Walk, client: HttpClient, name: string, caseId: string): Promise<string> {
  const seen = await walk.look(name, caseId);
  if (seen.status !== 200) return seen.text;
  const more = walk.isResident(name)
    ? [`/api/track/actions?caseId=${caseId}`]
    : [`/api/cases/${caseId}/actions`, `/api/cases/${caseId}/history`];
  const documents = (seen.body.documents ?? []) as { documentId: string }[];
  const paths = [...more, ...documents.map(({ documentId }) => `/api/documents/${documentId}`)];
  const answers = await Promise.all(paths.map((path) => client.get(path)));
  return [seen, ...answers].map(({ text }) => text).join('\n');
}

/** Whether a search for these words finds one of these cases. */
async function finds(walk: Walk, name: string, caseIds: readonly string[], words: string): Promise<boolean> {
  if (walk.isResident(name)) return false;
  const client = await walk.who(name);
  const q = encodeURIComponent(words);
  const pages = await Promise.all([client.get(`/api/cases?q=${q}`), client.get(`/api/inbox?q=${q}`)]);
  return pages.some((page) =>
    (page.ok(200).items as { caseId: string }[]).some((row) => caseIds.includes(row.caseId)),
  );
}

/**
 * For each secret, who of the cast reads it anywhere: by view, timeline, actions, history, documents, notices, inbox, list or
 * search. Comparing this with who may read it shows both a leak and a wall that is too high.
 */
export async function readersOf(
  walk: Walk,
  cast: readonly string[],
  caseIds: readonly string[],
  secrets: Readonly<Record<string, Secret>>,
): Promise<Record<string, string[]>> {
  await walk.world.papers();
  const told = new Map<string, string>();
  for (const name of cast) told.set(name, await allThat(walk, name, caseIds));
  const readers: Record<string, string[]> = {};
  for (const [what, { words }] of Object.entries(secrets)) {
    readers[what] = [];
    for (const name of cast)
      if (told.get(name)?.includes(words) || (await finds(walk, name, caseIds, words)))
        readers[what].push(name);
  }
  return readers;
}

export function mayRead(secrets: Readonly<Record<string, Secret>>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(secrets).map(([what, { readBy }]) => [what, readBy]));
}
