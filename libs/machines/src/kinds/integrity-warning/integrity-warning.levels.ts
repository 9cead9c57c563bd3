import { type Text, text } from '#kernel/text.js';
import type { Level, Proposal } from './integrity-warning.codes.js';

export const LADDER_OF_LEVELS: readonly Level[] = ['L1', 'L2', 'L3', 'L4'];

/** Who decides, to whom it is shown, which class of 22号 it is (domain.md §4.4, ladder). */
export const LEVEL_RULES: Readonly<
  Record<
    Level,
    {
      readonly decides: Text;
      readonly why: Text;
      readonly shownTo: Text;
      readonly matter: 'warningL1Objection' | 'warningL2' | 'warningL3' | 'warningL4';
    }
  >
> = {
  L1: {
    decides: text('秘书长', 'the secretary-general'),
    why: text('提醒函由秘书长作出（§4.4）', 'a reminder is for the secretary-general (§4.4)'),
    shownTo: text('仅本企业', 'the firm only'),
    matter: 'warningL1Objection',
  },
  L2: {
    decides: text('监督委员会', 'the supervisory committee'),
    why: text(
      '警示函由监督委员会过半数决定（§4.5 C2）',
      'a warning letter takes a majority of the supervisory committee (§4.5 C2)',
    ),
    shownTo: text('会员', 'the members'),
    matter: 'warningL2',
  },
  L3: {
    decides: text('常务理事会', 'the standing council'),
    why: text(
      '监督委员会提出，常务理事会三分之二到会、到会三分之二同意（章程第22条）',
      'proposed by the supervisory committee; two thirds of two thirds of the standing council (章程 Art 22)',
    ),
    shownTo: text('公众', 'the public'),
    matter: 'warningL3',
  },
  L4: {
    decides: text('理事会', 'the council'),
    why: text(
      '会员处分和除名属理事会职权（章程第18条第5项、第19条）',
      'measures against membership are for the council (章程 Art 18(5), 19)',
    ),
    shownTo: text('公众', 'the public'),
    matter: 'warningL4',
  },
};

export const isLevel = (proposal: Proposal | null | undefined): proposal is Level =>
  proposal !== null && proposal !== undefined && proposal !== 'none';

export const rank = (level: Proposal | null): number => LADDER_OF_LEVELS.indexOf(level as Level) + 1;

/** L3 and above: public criticism, hearing on request, stayed by an appeal. */
export const isGrave = (level: Level | null): boolean => rank(level) >= 3;

/** Settings with the shortest and the longest publicity; a reminder has none. */
export const PUBLICITY = {
  L2: ['publicityMinL2', 'publicityL2'],
  L3: ['publicityMinL3', 'publicityL3'],
  L4: ['publicityMinL4', 'publicityL4'],
} as const;
