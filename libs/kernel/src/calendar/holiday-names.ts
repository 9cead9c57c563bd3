import { type Text, text } from '../text.js';

/** The names of the public holidays, as the State Council writes them. */
export const HOLIDAY_NAMES = {
  newYear: text('元旦', "New Year's Day"),
  springFestival: text('春节', 'Spring Festival'),
  qingming: text('清明节', 'Qingming Festival'),
  labourDay: text('劳动节', 'Labour Day'),
  dragonBoat: text('端午节', 'Dragon Boat Festival'),
  midAutumn: text('中秋节', 'Mid-Autumn Festival'),
  nationalDay: text('国庆节', 'National Day'),
} as const satisfies Record<string, Text>;

const ALIASES: Readonly<Record<string, Text>> = {
  除夕: HOLIDAY_NAMES.springFestival,
  清明: HOLIDAY_NAMES.qingming,
  劳动: HOLIDAY_NAMES.labourDay,
  五一: HOLIDAY_NAMES.labourDay,
  端午: HOLIDAY_NAMES.dragonBoat,
  中秋: HOLIDAY_NAMES.midAutumn,
  国庆: HOLIDAY_NAMES.nationalDay,
};

const BY_CHINESE = new Map<string, Text>([
  ...Object.values(HOLIDAY_NAMES).map((name) => [name.zh, name] as const),
  ...Object.entries(ALIASES),
]);

/**
 * Both languages of a Chinese holiday name, in its full form ('中秋' becomes '中秋节').
 * Joined names ('国庆节、中秋节') are taken apart; an unknown name keeps its Chinese text in English too.
 */
export function holidayName(chinese: string): Text {
  const parts = chinese
    .split(/[、,，/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => BY_CHINESE.get(part) ?? text(part, part));
  return joinNames(parts);
}

/** Several names of one stretch of days as one text, each said once. */
export function joinNames(names: readonly Text[]): Text {
  return text(
    [...new Set(names.map(({ zh }) => zh))].join('、'),
    [...new Set(names.map(({ en }) => en))].join(', '),
  );
}
