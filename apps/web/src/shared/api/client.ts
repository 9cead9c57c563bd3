import createClient from 'openapi-fetch';
import type { components, paths } from './schema.js';
import { NoConnection, Problem } from './problem.js';

export type Schemas = components['schemas'];

/** The interface of this server: every route, parameter and answer as /api/openapi.json describes it. */
export const api = createClient<paths>({
  baseUrl: '',
  fetch: async (request) => {
    const headers = new Headers(request.headers);
    headers.set('accept-language', document.documentElement.lang);
    try {
      return await fetch(new Request(request, { headers }));
    } catch (error) {
      if (request.signal.aborted) throw error;
      throw new NoConnection();
    }
  },
});

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The body of a good answer; throws `Problem` for any other, `NoConnection` when none came. */
export async function ask<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw new Problem(response.status, error, response.headers.get('x-request-id'));
  return data as T;
}
