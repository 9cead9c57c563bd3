import type { Weighted } from '../random.js';

/** What is known of how often and how fast people act. Every number is counted in a source; none is made up. */
export interface Measured {
  /** Letters per month (January first), weekday (Monday first) and hour of the day. */
  readonly months: readonly number[];
  readonly weekdays: readonly number[];
  readonly hours: readonly number[];
  /** Days until an authority replied; 21 evenly spaced quantiles, 0 % to 100 %. */
  readonly replyDays: readonly number[];
}

/**
 * House defaults. Messages to local authorities about housing estates, public archives 2011 to 2022, 2,087 letters
 * (1,931 with an hour), 550 replies. `--data` counts them anew in its own file.
 */
export const LETTERS: Measured = {
  months: [149, 79, 165, 168, 206, 208, 213, 218, 183, 147, 181, 170],
  weekdays: [325, 440, 377, 308, 311, 136, 190],
  hours: [
    52, 25, 6, 5, 1, 8, 12, 20, 80, 122, 221, 178, 107, 94, 129, 144, 116, 146, 117, 73, 69, 61, 84, 61,
  ],
  replyDays: [0, 1, 1, 2, 3, 3.4, 4.9, 6.6, 8, 10, 12.1, 14.3, 16, 18.6, 21, 23.6, 27.8, 32.1, 41, 70.3, 301],
};

/** How a Chinese municipal hotline's cases went, 1,031 cases 2006 to 2020; answers coded by a researcher (848 cases). */
export const HOTLINE = {
  natures: [
    ['complaint', 840],
    ['consult', 115],
    ['suggestion', 42],
    ['report', 31],
    ['help', 3],
  ] as Weighted<'complaint' | 'consult' | 'suggestion' | 'report' | 'help'>,
  channels: [
    ['phone', 377],
    ['web', 654],
  ] as Weighted<'phone' | 'web'>,
  /** Nameless against named. */
  anonymous: 751 / 1031,
  /** Days until the office in charge gave its final answer; 21 quantiles. */
  answerDays: [0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 16, 22, 100],
  /** What the first answer was worth: something done, an explanation, an evasion. */
  answers: [
    ['yes', 157],
    ['partly', 394],
    ['no', 258],
  ] as Weighted<'yes' | 'partly' | 'no'>,
};

/** Requests to a city's housing office against the day promised (Baltimore 311, 813 requests, 2014 to 2019). */
export const HOUSING_OFFICE = {
  /** Time taken as a share of the time allowed; 21 quantiles. 11 % take longer than allowed. */
  shareOfTime: [
    0, 0.061, 0.082, 0.099, 0.114, 0.124, 0.151, 0.19, 0.21, 0.241, 0.289, 0.318, 0.381, 0.424, 0.503, 0.588,
    0.665, 0.776, 1.063, 1.625, 7,
  ],
};

/** Answers of firms to complaints, United States CFPB, 4,128 complaints 2013 to 2020. */
export const FIRMS = {
  /** Answers that came late or never. */
  untimely: 90 / 4128,
  never: 20 / 4128,
  /** Disputed by the complainant: answers that explain, and answers that give something. */
  disputedExplanation: 683 / 2814,
  disputedRelief: 88 / 742,
};
