import type { FastifyRequest } from 'fastify';
import type { Language } from '#kernel/text.js';
import { languageOf } from '../input/language.js';

export interface Preferences {
  readonly language: Language;
  /** Larger type and larger buttons. */
  readonly elder: boolean;
}

/** What a reader chose on a page (apps/web/src/shared/preferences.ts), else what the browser says. */
export function preferencesOf(request: Pick<FastifyRequest, 'headers'>): Preferences {
  const cookie = request.headers.cookie ?? '';
  const chosen = /(?:^|;\s*)heyi_language=(zh-CN|en)(?:;|$)/.exec(cookie)?.[1] as Language | undefined;
  return {
    language: chosen ?? languageOf(request as FastifyRequest),
    elder: /(?:^|;\s*)heyi_elder=1(?:;|$)/.test(cookie),
  };
}
