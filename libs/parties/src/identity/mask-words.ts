import { COMPOUND_SURNAMES } from './surnames.js';

/** 张三 → 张**, 欧阳娜娜 → 欧阳**, John Smith → J** S**. Always two stars: even the length of a name tells something. */
export function maskName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') return '';
  if (!/^\p{Script=Han}/u.test(trimmed))
    return trimmed
      .split(/\s+/)
      .map((word) => `${[...word][0]}**`)
      .join(' ');
  const compound = COMPOUND_SURNAMES.find(
    (surname) => trimmed.startsWith(surname) && trimmed.length > surname.length,
  );
  return `${compound ?? [...trimmed][0]}**`;
}

/** 13812345678 → 138****5678, 0756-2881234 → 0756-****34; a country code stays. Other numbers keep their last two digits. */
export function maskPhone(phone: string): string {
  const withoutExtension = phone.normalize('NFKC').replace(/(\d{7})(?:-|转 ?)\d{1,5}$/, '$1');
  const digits = withoutExtension.replace(/\D/g, '');
  const [, abroad = '', number = ''] = /^((?:00)?86(?=1\d{10}$|0\d{9,}$))?(\d*)$/.exec(digits) ?? [];
  const prefix = abroad === '' ? '' : '+86 ';
  const mobile = /^(1[3-9]\d)\d{4}(\d{4})$/.exec(number);
  if (mobile) return `${prefix}${mobile[1]}****${mobile[2]}`;
  const landline = /^(0(?:10|2\d|[3-9]\d{2}))(\d{7,8})/.exec(number);
  if (landline) return `${prefix}${landline[1]}-****${(landline[2] as string).slice(-2)}`;
  return digits === '' ? '' : `****${digits.slice(-2)}`;
}

/** lin@example.com → l***@example.com */
export function maskEmail(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 1 ? '***' : `${[...address][0]}***${address.slice(at)}`;
}
