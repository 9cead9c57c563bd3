/** Every text a person may read exists in both languages; Chinese comes first. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Language = 'zh-CN' | 'en';

export function say(text: Text, language: Language): string {
  return language === 'en' ? text.en : text.zh;
}

export function text(zh: string, en: string): Text {
  return { zh, en };
}

/**
 * Replaces `{name}` in both languages; a value may itself be a text in both. An unknown name stays visible, so that a
 * gap is noticed.
 */
export function fill(template: Text, values: Readonly<Record<string, unknown>>): Text {
  const put = (pattern: string, language: Language) =>
    pattern.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined || value === null) return whole;
      return isText(value) ? say(value, language) : String(value);
    });
  return { zh: put(template.zh, 'zh-CN'), en: put(template.en, 'en') };
}

export function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}

/** The first language of an `Accept-Language` header that we speak; Chinese when none is. */
export function preferredLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => /^(zh|en)\b/.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted[0]?.tag.startsWith('en') ? 'en' : 'zh-CN';
}
