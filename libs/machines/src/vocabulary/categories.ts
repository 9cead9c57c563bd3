import { text } from '#kernel/text.js';
import type { Codes } from './codes.js';

/** First-level categories (domain.md §4.1). */
export const CATEGORIES = {
  fees: text('收费与公示', 'fees and their disclosure'),
  maintenance: text('维修养护', 'repair and upkeep'),
  facilitySafety: text('电梯消防等设施安全', 'lifts, fire protection and other safety'),
  order: text('安全秩序', 'security and order'),
  cleaning: text('清洁绿化', 'cleaning and greenery'),
  parking: text('停车与门禁', 'parking and access'),
  renovation: text('装修与违建劝阻', 'renovation and illegal building'),
  commonRevenue: text('公共收益', 'revenue of common parts'),
  attitude: text('服务态度', 'manner of service'),
  personalData: text('个人信息', 'personal information'),
  handover: text('交接退场', 'handover and leaving'),
  dunning: text('催费手段', 'means of collecting fees'),
  staffLicence: text('人员持证', 'qualification of staff'),
  other: text('其他', 'other'),
} as const satisfies Codes;
export type Category = keyof typeof CATEGORIES;
