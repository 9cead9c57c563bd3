import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERRORS } from './error-catalogue.js';

describe('the error catalogue', () => {
  const errors = Object.values(ERRORS);

  it('has each code once', () => {
    expect(new Set(errors.map(({ code }) => code)).size).toBe(errors.length);
  });

  it('says everything in both languages', () => {
    for (const { title, message } of errors)
      for (const text of [title.zh, title.en, message.zh, message.en]) expect(text.trim()).not.toBe('');
  });

  it('is what docs/errors.md explains', () => {
    const page = readFileSync(join(process.cwd(), 'docs', 'errors.md'), 'utf8');
    const unexplained = errors.filter(
      ({ code, status }) => !new RegExp(`\\| \`${code}\`\\s+\\| ${status}\\s+\\|`).test(page),
    );
    expect(unexplained.map(({ code }) => code)).toEqual([]);
  });
});
