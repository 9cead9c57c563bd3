/** The trees of pages: for residents and the public, and for those who work with cases. */
export type Tree = 'resident' | 'desk';

/**
 * Addresses that the pages themselves know (apps/web/src/*-routes.tsx); a trailing `*` takes everything below. Only
 * for these does a deep link answer 200.
 */
const RESIDENT: readonly string[] = [
  '/',
  '/file',
  '/file/*',
  '/track',
  '/track/*',
  '/firms',
  '/estates',
  '/registry',
  '/registry/*',
  '/procedures',
  '/procedures/*',
  '/deadlines',
  '/help',
  '/privacy',
  '/activate',
];

/** The tree that draws this address; null when no page has it. */
export function treeOf(path: string): Tree | null {
  if (path === '/desk' || path.startsWith('/desk/')) return 'desk';
  const known = RESIDENT.some((address) =>
    address.endsWith('*')
      ? path.startsWith(address.slice(0, -1)) && path.length >= address.length
      : path === address,
  );
  return known ? 'resident' : null;
}
