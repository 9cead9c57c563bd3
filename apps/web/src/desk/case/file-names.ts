import { createContext } from 'react';

/** What the files of the case that is shown are called; empty until that is known. */
export const FileNames = createContext<ReadonlyMap<string, string>>(new Map());
