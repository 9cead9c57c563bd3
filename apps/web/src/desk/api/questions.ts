import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, ask, type Schemas } from '../../shared/api/client.js';
import type { Language } from '../../shared/words/words.js';

export type Me = Schemas['Me'];
export type CaseView = Schemas['CaseView'];
export type InboxItem = Schemas['InboxItem'];
export type Action = Schemas['Action'];
export type Kind = Schemas['KindDescription'];
export type View = 'all' | 'mine' | 'unassigned' | 'dueToday' | 'overdue';

/** A kind changes with the program only. */
const HOUR_MS = 60 * 60 * 1_000;

export const meQuestion = () =>
  queryOptions({ queryKey: ['me'], queryFn: () => ask(api.GET('/api/me')), staleTime: HOUR_MS });

export interface InboxAsk {
  readonly view: View;
  readonly kind: string;
  readonly q: string;
}

export const inboxQuestion = ({ view, kind, q }: InboxAsk, limit = 30) =>
  infiniteQueryOptions({
    queryKey: ['inbox', view, kind, q, limit],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      ask(
        api.GET('/api/inbox', {
          signal,
          params: {
            query: {
              limit,
              ...(view === 'all' ? {} : { view }),
              ...(kind ? { kind } : {}),
              ...(q ? { q } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

export interface CasesAsk {
  readonly kind?: string;
  readonly q?: string;
  readonly view?: 'dueToday' | 'overdue';
  readonly state?: string;
  readonly firmId?: string;
  readonly estateId?: string;
  readonly from?: string;
}

export const casesQuestion = (wanted: CasesAsk, limit = 30) =>
  infiniteQueryOptions({
    queryKey: ['cases', wanted, limit],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value));
      return ask(
        api.GET('/api/cases', {
          signal,
          params: { query: { ...given, limit, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      );
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

export const caseQuestion = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'view'],
    queryFn: ({ signal }) => ask(api.GET('/api/cases/{id}', { signal, params: { path: { id } } })),
  });

export const actionsQuestion = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'actions'],
    queryFn: async ({ signal }) =>
      (await ask(api.GET('/api/cases/{id}/actions', { signal, params: { path: { id } } }))).items,
  });

/** Names of the files of a case that I may read, by id. */
export const fileNamesQuestion = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'files'],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, string>> => {
      const answer = await ask(api.GET('/api/cases/{id}/attachments', { signal, params: { path: { id } } }));
      return new Map(answer.items.map((file) => [file.id, file.name]));
    },
  });

export const kindsQuestion = (language: Language) =>
  queryOptions({
    queryKey: ['kinds', language],
    queryFn: async () => (await ask(api.GET('/api/kinds'))).items,
    staleTime: HOUR_MS,
  });

export const kindQuestion = (kind: string, language: Language) =>
  queryOptions({
    queryKey: ['kind', kind, language],
    queryFn: () => ask(api.GET('/api/kinds/{kind}', { params: { path: { kind } } })),
    staleTime: HOUR_MS,
  });
