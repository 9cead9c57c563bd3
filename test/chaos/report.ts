import type { Outcome } from './run.js';

interface Line {
  readonly says: string;
  readonly of: (outcome: Outcome) => number;
  /** Anything else is a broken promise. */
  readonly mustBeZero?: boolean;
}

const zero = (says: string, of: Line['of']): Line => ({ says, of, mustBeZero: true });

const LINES: readonly Line[] = [
  { says: '破坏 damages done', of: ({ damages }) => damages },
  { says: '已受理 commands accepted', of: ({ audit }) => audit.accepted },
  { says: '已办理 applied', of: ({ audit }) => audit.applied },
  { says: '已拒绝并记录 refused, recorded', of: ({ audit }) => audit.refused },
  { says: '已暂停并记录 parked, recorded', of: ({ audit }) => audit.parked },
  zero('丢失 lost', ({ audit }) => audit.lost),
  zero('重复 doubled', ({ audit }) => audit.doubled),
  zero('错序 reordered', ({ audit }) => audit.reordered),
  zero('读到旧值 stale reads', ({ audit }) => audit.stale),
  zero('错误或没有的答复 wrong or missing answers', ({ wrongAnswers }) => wrongAnswers.length),
  zero('通知缺失或重复 notices missing or doubled', ({ notices }) => notices.missing + notices.doubled),
  zero('暂停的通知 effects parked', ({ notices }) => notices.parked),
  zero('程序自行终止 processes that ended by themselves', ({ endedByThemselves }) => endedByThemselves),
  { says: '已校验的案件 cases verified', of: ({ verified }) => verified },
  zero('校验不符 findings of verify', ({ findings }) => findings.length),
];

const SHOWN = 10;

/** Numbers first: Chinese and Latin letters have no common width. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const row = (cells: readonly (string | number)[], says: string) =>
    `${cells.map((cell) => String(cell).padStart(10)).join('')}  ${says}`;
  return [
    row(
      outcomes.map(({ queue }) => queue),
      '',
    ),
    ...LINES.map(({ says, of }) => row(outcomes.map(of), says)),
    ...outcomes.flatMap(({ queue, wrongAnswers, findings }) =>
      [...findings, ...wrongAnswers].slice(0, SHOWN).map((what) => `  ${queue}: ${what}`),
    ),
  ].join('\n');
}

export function isUnharmed(outcomes: readonly Outcome[]): boolean {
  return outcomes.every((outcome) => LINES.every(({ of, mustBeZero }) => !mustBeZero || of(outcome) === 0));
}
