import { createContext, type ReactNode, use } from 'react';
import { useSurroundings } from '../../shared/surroundings.js';
import type { Language, TextsLike } from '../../shared/words/words.js';
import { zh } from './zh/index.js';

/** Every text of the desk. Chinese is the original; `en` must have the same keys. */
export type DeskWords = TextsLike<typeof zh>;

const known = new Map<Language, Promise<DeskWords>>([['zh-CN', Promise.resolve(zh)]]);

/** Chinese is there at once; English is fetched when somebody wants it. */
function load(language: Language): Promise<DeskWords> {
  const found = known.get(language) ?? import('./en/index.js').then(({ en }) => en);
  known.set(language, found);
  return found;
}

const Context = createContext<DeskWords>(zh);

export function InDeskWords({ children }: { children: ReactNode }) {
  const { language } = useSurroundings();
  return <Context value={use(load(language))}>{children}</Context>;
}

export const useDeskWords = (): DeskWords => use(Context);
