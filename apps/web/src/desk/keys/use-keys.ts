import { useEffect, useRef } from 'react';

/** `j`, `?`, `Enter`, or two keys one after the other: `g i`. */
export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const SECOND_KEY_MS = 1_200;

/**
 * Single keys, for hands that stay on the keyboard. They do nothing inside a field, with Ctrl, Alt or Meta, inside a
 * dialog, or while an input method is composing (some browsers tell that by key code 229 alone).
 */
export function useKeys(keys: KeyMap, enabled = true): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    if (!enabled) return;
    let first: { key: string; at: number } | null = null;
    const listen = (event: KeyboardEvent) => {
      if (isForOthers(event)) return;
      const pair = first && event.timeStamp - first.at < SECOND_KEY_MS ? `${first.key} ${event.key}` : null;
      const act = (pair && now.current[pair]) || now.current[event.key];
      first = pair && act ? null : { key: event.key, at: event.timeStamp };
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [enabled]);
}

const LATIN = /^[a-zA-Z0-9/?]$/;

function isForOthers(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return true;
  if (event.ctrlKey || event.altKey || event.metaKey) return true;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, textarea, select, [contenteditable=true], [role=combobox], dialog'))
    return true;
  // Enter and Space belong to the control that has the focus; the chosen line of a list has nothing else to do.
  const control = target?.closest('a:not([data-task][aria-current]), button, summary, [role=button]') ?? null;
  return control !== null && !LATIN.test(event.key);
}
