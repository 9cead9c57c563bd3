import { HeyiError } from '#kernel/errors.js';
import { text, type Text } from '#kernel/text.js';

/** One thing wrong with a calendar file: the line it stands on (from 1) and why, in both languages. */
export interface FileProblem extends Text {
  readonly line: number;
}

/** A refused calendar file (`CALENDAR.BAD_FILE`): nothing of it is taken over. Holds every problem found. */
export class CalendarFileError extends HeyiError {
  constructor(readonly problems: readonly FileProblem[]) {
    super(
      {
        code: 'CALENDAR.BAD_FILE',
        status: 400,
        title: text('日历文件有误', 'The calendar file is not right'),
        message: text('请改正后重新导入：\n{zhList}', 'Correct it and import it again:\n{enList}'),
      },
      {
        problems,
        zhList: problems.map(({ line, zh }) => `第${line}行：${zh}`).join('\n'),
        enList: problems.map(({ line, en }) => `line ${line}: ${en}`).join('\n'),
      },
    );
  }
}
