import { CommandFailure, EXIT } from '../house/exit-codes.js';

/** One name in the spellings that its folder, types, constants and case numbers use. */
export interface KindNames {
  /** `integrity_warning` */
  readonly snake: string;
  /** `integrity-warning` */
  readonly kebab: string;
  /** `integrityWarning` */
  readonly camel: string;
  /** `IntegrityWarning` */
  readonly pascal: string;
  /** `IW`: a first guess, to be chosen properly. */
  readonly prefix: string;
}

/** Every spelling of a kind's name; refuses anything but lower_snake and words that would not compile. */
export function kindNames(name: string): KindNames {
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name) || name.length > 40 || RESERVED.has(name))
    throw new CommandFailure(
      `“${name}”不能作为类型名：请用小写字母、数字和单个下划线，如 integrity_warning。\n` +
        `"${name}" cannot be the name of a kind: use lower_snake, such as integrity_warning.`,
      EXIT.usage,
    );
  const words = name.split('_');
  const pascal = words.map(capital).join('');
  const letters = words.length > 1 ? words.map((word) => word[0]).join('') : name;
  return {
    snake: name,
    kebab: words.join('-'),
    camel: (words[0] ?? '') + words.slice(1).map(capital).join(''),
    pascal,
    prefix: `${letters.replace(/[^a-z]/g, '')}xx`.slice(0, 2).toUpperCase(),
  };
}

/** Words of the language, and the file beside the folders. */
const RESERVED = new Set(
  (
    'await case catch class const continue debugger default delete do else enum export extends false finally for ' +
    'function if implements import in index instanceof interface let new null package private protected public return ' +
    'static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
