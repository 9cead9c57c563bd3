import { FILE_TYPES, type FileType } from './file-types.js';

const LONGEST = 200;
/** Control characters, and marks that make a name read other than it is (`‮gpj.exe`). */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * The name of an upload as it is kept: the last part of a path, in one form of Unicode, without what cannot be seen.
 * It is shown and offered for saving, and never becomes a path here. Empty when nothing is left.
 */
export function cleanFileName(given: string): string {
  const last = given.normalize('NFC').replace(UNSEEN, '').split(/[/\\]/).at(-1) ?? '';
  return shortened(last.trim().replace(/^\.+/, ''));
}

/** Too long a name loses its middle, not its ending. */
function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= LONGEST) return name;
  const ending = [...(/\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '')];
  return [...characters.slice(0, LONGEST - ending.length), ...ending].join('');
}

/** RFC 6266: the plain name for programs that know no better, and the true one. */
export function dispositionOf(name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const plain = `attachment${/\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? ''}`;
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** The name under which a file of this type is saved: a copy may be of another type than what was uploaded. */
export function nameAs(name: string, type: string): string {
  const known: FileType | undefined = Object.values<FileType>(FILE_TYPES).find(
    ({ mediaType }) => mediaType === type,
  );
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1] ?? '';
  if (!known || known.extensions.includes(ending.toLowerCase())) return name;
  return `${name.slice(0, name.length - ending.length)}${known.extensions[0]}`;
}
