import { type Text, text } from '#kernel/text.js';

/** Said of a constraint that has no sentence of its own below. */
export const GENERAL_TEXT = text(
  '内容不符合要求，请检查后重新填写',
  'is not valid; check it and enter it again',
);

/**
 * What each constraint says to the person filling in a form. `{v1}`, `{v2}` are the constraint's own values.
 * The keys are class-validator's names; the last group is ours.
 */
export const CONSTRAINT_TEXTS: Readonly<Record<string, Text>> = {
  isDefined: text('必须填写', 'must be given'),
  isNotEmpty: text('不能为空', 'must not be empty'),
  isEmpty: text('必须为空', 'must be empty'),
  equals: text('必须为“{v1}”', 'must be "{v1}"'),
  notEquals: text('不能为“{v1}”', 'must not be "{v1}"'),
  isIn: text('必须是以下之一：{v1}', 'must be one of: {v1}'),
  isNotIn: text('不能是以下任何一项：{v1}', 'must be none of: {v1}'),
  isEnum: text('必须是以下之一：{v1}', 'must be one of: {v1}'),

  isString: text('必须是文字', 'must be text'),
  isBoolean: text('必须是“是”或“否”（true 或 false）', 'must be true or false'),
  isNumber: text('必须是数字', 'must be a number'),
  isInt: text('必须是整数', 'must be a whole number'),
  isObject: text('必须是一组字段', 'must be an object'),
  isNotEmptyObject: text('至少要填写一个字段', 'must have at least one field'),
  isArray: text('必须是列表', 'must be a list'),
  isDate: text('必须是日期', 'must be a date'),
  isInstance: text('类型不符', 'is of the wrong type'),

  min: text('不能小于 {v1}', 'must not be less than {v1}'),
  max: text('不能大于 {v1}', 'must not be more than {v1}'),
  isPositive: text('必须大于 0', 'must be more than 0'),
  isNegative: text('必须小于 0', 'must be less than 0'),
  isDivisibleBy: text('必须是 {v1} 的倍数', 'must be a multiple of {v1}'),
  minDate: text('不能早于 {v1}', 'must not be before {v1}'),
  maxDate: text('不能晚于 {v1}', 'must not be after {v1}'),

  minLength: text('至少 {v1} 个字', 'must have at least {v1} characters'),
  maxLength: text('最多 {v1} 个字', 'must have at most {v1} characters'),
  isLength: text('须为 {v1} 至 {v2} 个字', 'must have {v1} to {v2} characters'),
  isByteLength: text('长度须为 {v1} 至 {v2} 字节', 'must take {v1} to {v2} bytes'),
  matches: text('格式不符，请按要求的格式填写', 'does not have the required form'),
  contains: text('必须包含“{v1}”', 'must contain "{v1}"'),
  notContains: text('不能包含“{v1}”', 'must not contain "{v1}"'),
  isAlpha: text('只能用字母', 'may hold letters only'),
  isAlphanumeric: text('只能用字母和数字', 'may hold letters and digits only'),
  isAscii: text('只能用英文字符', 'may hold ASCII characters only'),
  isLowercase: text('只能用小写字母', 'must be in lower case'),
  isUppercase: text('只能用大写字母', 'must be in upper case'),
  isNumberString: text('只能用数字', 'may hold digits only'),
  isBooleanString: text('必须是 true 或 false', 'must be "true" or "false"'),
  isDecimal: text('必须是小数形式的数字', 'must be a decimal number'),
  isHexadecimal: text('必须是十六进制数', 'must be a hexadecimal number'),
  isHash: text('必须是 {v1} 校验值', 'must be a {v1} digest'),
  isBase64: text('必须是 Base64 编码', 'must be Base64'),
  isJson: text('必须是 JSON', 'must be JSON'),

  isUuid: text('必须是有效的编号（UUID）', 'must be an id (UUID)'),
  isMobilePhone: text('必须是有效的手机号码', 'must be a mobile number'),
  isPhoneNumber: text('必须是有效的电话号码', 'must be a telephone number'),
  isEmail: text('必须是有效的电子邮箱', 'must be an e-mail address'),
  isUrl: text('必须是有效的网址', 'must be a web address'),
  isIP: text('必须是 IP 地址', 'must be an IP address'),
  isIp: text('必须是 IP 地址', 'must be an IP address'),
  isPostalCode: text('必须是有效的邮政编码', 'must be a postal code'),
  isIdentityCard: text('必须是有效的身份证号码', 'must be an identity card number'),
  isMimeType: text('必须是文件类型（如 image/jpeg）', 'must be a media type such as image/jpeg'),
  isIso8601: text(
    '必须是 ISO 8601 日期或时间，如 2026-03-02',
    'must be an ISO 8601 date or time such as 2026-03-02',
  ),
  isDateString: text(
    '必须是 ISO 8601 日期或时间，如 2026-03-02',
    'must be an ISO 8601 date or time such as 2026-03-02',
  ),
  isMilitaryTime: text('必须是时间，如 09:30', 'must be a time such as 09:30'),
  isTimeZone: text('必须是时区，如 Asia/Shanghai', 'must be a time zone such as Asia/Shanghai'),
  isLatLong: text('必须是“纬度,经度”', 'must be "latitude,longitude"'),
  isLatitude: text('必须是纬度', 'must be a latitude'),
  isLongitude: text('必须是经度', 'must be a longitude'),

  arrayNotEmpty: text('至少要有一项', 'must have at least one item'),
  arrayMinSize: text('至少要有 {v1} 项', 'must have at least {v1} items'),
  arrayMaxSize: text('最多 {v1} 项', 'must have at most {v1} items'),
  arrayUnique: text('不能有重复的项', 'must not repeat an item'),
  arrayContains: text('必须包含：{v1}', 'must contain: {v1}'),
  arrayNotContains: text('不能包含：{v1}', 'must not contain: {v1}'),

  nestedValidation: text('必须是一组字段', 'must be an object'),
  whitelistValidation: text('没有这个字段，请删除', 'is not a field of this event; remove it'),
  unknownValue: text('内容的类型不对', 'is not of the expected kind'),

  isReadable: text('不能只有空白', 'must not be blank'),
  isDay: text('必须是存在的日期，如 2026-03-02', 'must be an existing date such as 2026-03-02'),
  notWhenAnonymous: text('匿名提出时不能填写联系方式', 'must be left out of an anonymous complaint'),
  forbiddenName: text('不能使用这个字段名', 'is not an allowed field name'),
  unstorableText: text(
    '含有无法保存的字符，请删除后重新填写',
    'holds a character that cannot be stored; remove it',
  ),
  nestedTooDeep: text('层次超过 {v1} 层', 'is nested deeper than {v1} levels'),
};
