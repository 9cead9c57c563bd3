import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONSENT_TEXTS, consentTextOn } from './consent-texts.js';

const words = (language: string) =>
  readFileSync(
    join(import.meta.dirname, '../../../../apps/web/src/shared/words', language, 'filing.ts'),
    'utf8',
  );

it('the filing page shows the newest text, in both languages', () => {
  expect(words('zh')).toContain(CONSENT_TEXTS[0].says.zh);
  expect(words('en')).toContain(CONSENT_TEXTS[0].says.en);
});

it('a day finds the text of its time, and days before all of them the oldest', () => {
  expect(consentTextOn('2999-01-01')).toBe(CONSENT_TEXTS[0]);
  expect(consentTextOn('1999-01-01')).toBe(CONSENT_TEXTS.at(-1));
});
