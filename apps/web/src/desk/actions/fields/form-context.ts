import { createContext, use } from 'react';
import type { CaseView, Kind } from '../../api/questions.js';

/** What controls need to know beside their own field. */
export interface FormSurroundings {
  readonly type: string;
  readonly kind: Pick<Kind, 'kind' | 'codes'>;
  /** Missing where no case exists yet. */
  readonly view?: CaseView;
}

export const FormContext = createContext<FormSurroundings | null>(null);

export function useForm(): FormSurroundings {
  const form = use(FormContext);
  if (!form) throw new Error('a field outside of a form');
  return form;
}
