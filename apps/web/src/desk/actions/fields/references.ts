import { api, ask } from '../../../shared/api/client.js';
import type { CaseView } from '../../api/questions.js';
import type { Named } from '../form-values.js';

type Register = 'firms' | 'estates' | 'cases' | 'mediators' | 'seats';

/** Which register a field points into, by its name alone: kinds call the same things by the same names. */
export function registerOf(name: string): Register {
  if (/firmIds?$/i.test(name)) return 'firms';
  if (/estateIds?$/i.test(name)) return 'estates';
  if (/caseIds?$/i.test(name)) return 'cases';
  if (/mediator|candidate|strike|pick/i.test(name)) return 'mediators';
  return 'seats';
}

/** These are so few that all are shown; the others are searched. */
export const isSmall = (register: Register): boolean => register === 'mediators' || register === 'seats';

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
      return (await ask(api.GET('/api/cases', { params: { query: { ...search, limit: 20 } } }))).items
        .filter(({ caseId }) => caseId !== view?.caseId)
        .map(({ caseId, caseNo, title }) => ({ value: caseId, label: `${caseNo} ${title}` }));
    case 'mediators': {
      const query = { role: 'mediator', ...(view ? { caseId: view.caseId } : {}) } as const;
      return (await ask(api.GET('/api/people', { params: { query } }))).items.map(({ id, name }) => ({
        value: id,
        label: name,
      }));
    }
    case 'seats': {
      const { items } = await ask(api.GET('/api/bodies'));
      const people = new Map<string, string>();
      for (const { label, seats } of items)
        for (const { accountId, name } of seats)
          if (!people.has(accountId)) people.set(accountId, `${name} · ${label}`);
      return [...people].map(([value, label]) => ({ value, label }));
    }
  }
}
