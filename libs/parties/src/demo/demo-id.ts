import { derivedId } from '#kernel/ids.js';

const NAMESPACE = 'dd2ba545-4d6a-4135-b1d8-8258bcc083c3';

/** Ids of demo rows follow from what they are: two processes that seed at once write the same rows. */
export function demoId(
  what: 'firm' | 'estate' | 'account' | 'tie' | 'contest',
  name: string | number,
): string {
  return derivedId(NAMESPACE, what, name);
}
