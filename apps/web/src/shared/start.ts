import { currentPreferences } from './preferences.js';
import type { House, Start } from './surroundings.js';
import { loadWords } from './words/words.js';

/** For pages that no server has completed, as in development. */
const NOBODY: House = { name: '', phone: null, demo: true };

/** What the server wrote into the page, and the texts of its language. */
export async function readStart(): Promise<Start> {
  const { language, elder } = currentPreferences();
  const text = document.getElementById('house')?.textContent ?? 'null';
  const { house } = JSON.parse(text) as { house: House | null };
  return { house: house ?? NOBODY, language, elder, words: await loadWords(language) };
}
