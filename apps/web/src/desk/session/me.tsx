import { createContext, use } from 'react';
import type { Me } from '../api/questions.js';

export const MeContext = createContext<Me | null>(null);

export function useMe(): Me {
  const me = use(MeContext);
  if (!me) throw new Error('a page of the desk without anybody signed in');
  return me;
}

const OFFICE = ['clerk', 'secretaryGeneral'];
const FIRM = ['firmHandler', 'firmManager'];
const BODIES = ['committeeMember', 'committeeChair', 'standingCouncil', 'council'];

/** Which screens somebody needs; what may be done is decided by the server alone. */
export function partsOf({ roles }: Pick<Me, 'roles'>) {
  const has = (some: readonly string[]) => roles.some((role) => some.includes(role));
  return {
    office: has(OFFICE),
    head: roles.includes('secretaryGeneral'),
    firm: has(FIRM),
    manager: roles.includes('firmManager'),
    body: has(BODIES),
    mediator: roles.includes('mediator'),
  };
}
