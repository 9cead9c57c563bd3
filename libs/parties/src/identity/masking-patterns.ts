import { maskEmail, maskName, maskPhone } from './mask-words.js';
import { COMPOUND_SURNAMES, SURNAMES } from './surnames.js';

/** Something in a text that says who somebody is or where he lives, and what is shown in its place. */
export interface MaskingPattern {
  readonly name: string;
  /** Runs over the text with full-width ASCII made narrow, place by place. Every repetition is bounded. */
  readonly find: RegExp;
  readonly mask: (found: string) => string;
}

const stars = (kept: number) => (found: string) => {
  const characters = found.replace(/[ -]/g, '');
  return '*'.repeat(characters.length - kept) + characters.slice(characters.length - kept);
};

const SURNAME = `(?:${COMPOUND_SURNAMES.join('|')}|[${SURNAMES}])`;
/** Characters that begin the next word rather than end a given name of two. */
const GIVEN =
  '\\p{Script=Han}(?:(?![住在的是和与说反要家电手身因现于向为有对]|先生|女士|小姐)\\p{Script=Han})?';
const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';

/** In this order; what an earlier one has found, a later one leaves alone. */
export const MASKING_PATTERNS: readonly MaskingPattern[] = [
  { name: 'e-mail', find: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, mask: maskEmail },
  {
    name: 'ID number, 18 digits',
    find: /(?<![\dA-Za-z])\d{6}[ -]?(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?\d{3}[\dXx](?![\dA-Za-z])/g,
    mask: stars(2),
  },
  {
    name: 'ID number, 15 digits',
    find: /(?<![\dA-Za-z])\d{8}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?![\dA-Za-z])/g,
    mask: stars(2),
  },
  { name: 'bank card', find: /(?<!\d)[3-6]\d{3}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)/g, mask: stars(4) },
  {
    name: 'mobile telephone',
    find: /(?<!\d)(?:(?:\+|00)?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g,
    mask: maskPhone,
  },
  {
    name: 'landline',
    find: /(?<!\d)(?:(?:\+|00)?86[ -]?)?(?:\(0?\d{2,3}\) ?|0\d{2,3}[ -]?)[2-9]\d{6,7}(?:(?:-|转 ?)\d{1,5})?(?!\d)/g,
    mask: maskPhone,
  },
  {
    name: 'number after its label',
    find: /(?<=(?:电话|座机|手机|微信|QQ)号?码?[是为: ]{0,3})[A-Za-z0-9][A-Za-z0-9_-]{5,19}/gi,
    mask: stars(2),
  },
  {
    name: 'number plate',
    find: new RegExp(
      `[${PROVINCES}][A-HJ-NP-Z][ ·.•-]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳](?![A-Za-z0-9])`,
      'gi',
    ),
    mask: (found) => `${found.slice(0, 2)}*****`,
  },
  {
    name: 'flat behind its building, 3-1-502',
    find: /(?<![\d-])\d{1,2}-(?:\d{1,2}-)?\d{3,4}(?![\d-])/g,
    mask: (found) => `${found.split('-')[0]}-***`,
  },
  {
    name: 'flat behind its building, 3栋502',
    find: /(?<=(?:栋|幢|座|号楼|单元|梯) ?)[A-Z]?\d{3,4}[A-Z]?(?![\dA-Z]|[年月日元块个人次户平多余])/gi,
    mask: () => '***',
  },
  {
    name: 'flat, 502室',
    find: /(?<![\dA-Z])[A-Z]?\d{3,4}[A-Z]?(?= ?(?:号?室|号?房(?![价产地租])))/gi,
    mask: () => '***',
  },
  {
    name: 'flat in words',
    find: /[一二三四五六七八九十百零〇两]{3,6}(?=室|房(?![价产地租]))/g,
    mask: () => '***',
  },
  {
    name: 'name that introduces itself',
    find: new RegExp(
      `(?<=(?:我叫|我名叫|名叫|我的名字(?:是|叫)|(?:姓名|联系人|投诉人|户主|业主姓名)(?:是|为|叫|:) ?))${SURNAME}${GIVEN}`,
      'gu',
    ),
    mask: maskName,
  },
  {
    name: 'name before its title',
    find: new RegExp(`${SURNAME}\\p{Script=Han}{1,2}(?=先生|女士|小姐|太太|阿姨|叔叔)`, 'gu'),
    mask: maskName,
  },
];
