import { QueryClient } from '@tanstack/react-query';
import { NoConnection, Problem } from '../../shared/api/problem.js';

/** What is shown stays while it is read again; a refusal is not asked for twice, a lost network is. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, error) => error instanceof NoConnection && failures < 2,
        refetchOnReconnect: 'always',
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}

export const isSignedOut = (error: unknown): boolean => error instanceof Problem && error.status === 401;
