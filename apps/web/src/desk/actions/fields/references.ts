import { api, ask } from '../../../shared/api/client.js';
import { Problem } from '../../../shared/api/problem.js';
import type { CaseView } from '../../api/questions.js';
import type { Named } from '../form-values.js';

/** Offices whose holders are chosen by the name of a field. */
type Office = 'mediator' | 'ownersCommittee' | 'counsel' | 'clerk';
type Register = 'firms' | 'estates' | 'cases' | 'joined' | 'people' | Office;

/** Which register a field points into, by its name alone: kinds call the same things by the same names. */
export function registerOf(name: string): Register {
  if (/firmIds?$/i.test(name)) return 'firms';
  if (/estateIds?$/i.test(name)) return 'estates';
  if (name === 'caseIds') return 'joined';
  if (/caseIds?$/i.test(name)) return 'cases';
  if (/mediator|candidate|strike|pick/i.test(name)) return 'mediator';
  if (/ownersCommittee/i.test(name)) return 'ownersCommittee';
  if (/counselId$/i.test(name)) return 'counsel';
  if (/handlerId$/i.test(name)) return 'clerk';
  return 'people';
}

const SEARCHED: readonly Register[] = ['firms', 'estates', 'cases', 'joined'];
/** People are so few that all are shown; the others are searched. */
export const isSmall = (register: Register): boolean => !SEARCHED.includes(register);

export async function find(register: Register, q: string, view?: CaseView): Promise<readonly Named[]> {
  const search = q === '' ? {} : { q };
  switch (register) {
    case 'firms':
      return (await ask(api.GET('/api/firms', { params: { query: { ...search, limit: 20 } } }))).items.map(
        ({ id, name }) => ({ value: id, label: name }),
      );
    case 'estates':
      return (await ask(api.GET('/api/estates', { params: { query: { ...search, limit: 20 } } }))).items.map(
        ({ id, name, firmName }) => ({ value: id, label: firmName ? `${name} · ${firmName}` : name }),
      );
    case 'cases':
      return otherCases(q, view);
    case 'joined':
      // This case, by its name on the wire, and those that were joined to it.
      return [...(view ? [{ value: 'self', label: view.caseNo }] : []), ...(await otherCases(q, view))];
    case 'people':
      return everybody(view);
    default:
      return holdersOf(register, view);
  }
}

async function otherCases(q: string, view?: CaseView): Promise<readonly Named[]> {
  const query = { ...(q === '' ? {} : { q }), limit: 20 };
  const { items } = await ask(api.GET('/api/cases', { params: { query } }));
  return items
    .filter(({ caseId }) => caseId !== view?.caseId)
    .map(({ caseId, caseNo, title }) => ({ value: caseId, label: `${caseNo} ${title}` }));
}

async function holdersOf(role: Office, view?: CaseView): Promise<readonly Named[]> {
  const query = { role, ...(view ? { caseId: view.caseId } : {}) } as const;
  const { items } = await ask(api.GET('/api/people', { params: { query } }));
  return items.map(({ id, name }) => ({ value: id, label: name }));
}

/** Whoever sits on a body; for the office also its legal advisers, who investigate as well. */
async function everybody(view?: CaseView): Promise<readonly Named[]> {
  const [bodies, advisers] = await Promise.all([
    ask(api.GET('/api/bodies')),
    holdersOf('counsel', view).catch(onlyForOffice),
  ]);
  const people = new Map(advisers.map(({ value, label }) => [value, label]));
  for (const { label, seats } of bodies.items)
    for (const { accountId, name } of seats)
      if (!people.has(accountId)) people.set(accountId, `${name} · ${label}`);
  return [...people].map(([value, label]) => ({ value, label }));
}

function onlyForOffice(error: unknown): readonly Named[] {
  if (error instanceof Problem && error.status === 403) return [];
  throw error;
}
