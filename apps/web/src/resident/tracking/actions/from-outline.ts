import type { Schemas } from '../../../shared/api/client.js';
import type { FormField, FormValues } from '../../../shared/forms/schema-fields.js';

type Line = Pick<Schemas['OutlineLine'], 'name' | 'label' | 'value'>;

/** Fields that ask for the number of something that the outline lists: `clause` of `clause1`, `number` of `offer1`. */
const LISTED: Readonly<Record<string, RegExp>> = { clause: /^clause(\d+)$/, number: /^offer(\d+)$/ };

/** What may be chosen instead of typing a number. In a room only what was put there; its name is in the label. */
export function linesFor(
  field: string,
  outline: readonly Line[],
  room?: string,
): readonly { number: string; label: string }[] {
  const pattern = LISTED[field];
  if (!pattern) return [];
  return outline.flatMap(({ name, label, value }) => {
    const number = pattern.exec(name)?.[1];
    if (number === undefined || (room !== undefined && !label.includes(room))) return [];
    return [{ number, label: `${label} · ${value}` }];
  });
}

/** A signature stands under the version that was shown. */
export function versionSeen(fields: readonly FormField[], outline: readonly Line[]): FormValues {
  const version = outline.find(({ name }) => name === 'agreement')?.value;
  const isAsked = fields.some(({ name, kind }) => name === 'version' && kind === 'number');
  return isAsked && version !== undefined ? { version } : {};
}
