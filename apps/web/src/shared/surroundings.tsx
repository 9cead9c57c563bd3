import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { type Language, loadWords, type Words } from './words/words.js';
import { rememberElder, rememberLanguage } from './preferences.js';

/** What the server says of the association (libs/http/src/web/house.ts). */
export interface House {
  readonly name: string;
  readonly phone: string | null;
  readonly demo: boolean;
}

export interface Surroundings {
  readonly house: House;
  readonly language: Language;
  readonly words: Words;
  readonly elder: boolean;
  readonly speak: (language: Language) => Promise<void>;
  readonly enlarge: (elder: boolean) => void;
}

export interface Start {
  readonly house: House;
  readonly language: Language;
  readonly words: Words;
  readonly elder: boolean;
}

const Context = createContext<Surroundings | null>(null);

/** Language, type size and the association: known to every page, changed in its head. */
export function InSurroundings({ start, children }: { start: Start; children: ReactNode }) {
  const [{ language, words }, setSpeech] = useState({ language: start.language, words: start.words });
  const [elder, setElder] = useState(start.elder);

  const speak = useCallback(async (wanted: Language) => {
    const loaded = await loadWords(wanted);
    rememberLanguage(wanted);
    setSpeech({ language: wanted, words: loaded });
  }, []);
  const enlarge = useCallback((wanted: boolean) => {
    rememberElder(wanted);
    setElder(wanted);
  }, []);

  const value = useMemo(
    () => ({ house: start.house, language, words, elder, speak, enlarge }),
    [start.house, language, words, elder, speak, enlarge],
  );
  return <Context value={value}>{children}</Context>;
}

export function useSurroundings(): Surroundings {
  const value = use(Context);
  if (!value) throw new Error('a page outside of InSurroundings');
  return value;
}

/** All texts of the pages in the reader's language. */
export const useWords = (): Words => useSurroundings().words;
