import type { Language } from './words/words.js';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Cookies and not local storage: the server writes the page in this language and size from the start. */
function remember(name: string, value: string): void {
  document.cookie = `${name}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`;
}

export function rememberLanguage(language: Language): void {
  remember('heyi_language', language);
  document.documentElement.lang = language;
}

export function rememberElder(elder: boolean): void {
  remember('heyi_elder', elder ? '1' : '0');
  document.documentElement.toggleAttribute('data-elder', elder);
}

/** As the server wrote it into the page. */
export function currentPreferences(): { language: Language; elder: boolean } {
  const { lang } = document.documentElement;
  return {
    language: lang === 'en' ? 'en' : 'zh-CN',
    elder: document.documentElement.hasAttribute('data-elder'),
  };
}
