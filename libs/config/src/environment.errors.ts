import type { Language, Said } from './said.js';

/** One key that cannot be used, with what to set instead. */
export interface EnvironmentProblem {
  readonly key: string;
  readonly message: Said;
}

/** Every bad key at once: nobody should have to start the program five times to find five mistakes. */
export class EnvironmentError extends Error {
  readonly code = 'CONFIG.ENVIRONMENT_INVALID';

  constructor(readonly problems: readonly EnvironmentProblem[]) {
    super(problems.map(({ key, message }) => `${key}: ${message.zh} / ${message.en}`).join('\n'));
    this.name = 'EnvironmentError';
  }

  /** The list a person reads on the console, one key a line. */
  describe(language: Language): string {
    const title = {
      zh: '环境变量有误，程序未启动：',
      en: 'The environment is not usable, nothing was started:',
    };
    const [head, line] = language === 'en' ? [title.en, 'en' as const] : [title.zh, 'zh' as const];
    return [head, ...this.problems.map(({ key, message }) => `  ${key}  ${message[line]}`)].join('\n');
  }
}
