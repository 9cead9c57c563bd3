const LIFETIME_MS = 180 * 24 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/**
 * Where to report a weakness (RFC 9116). Good for half a year from today, so that a house that is still running never
 * shows one that is over.
 */
export function securityTxt(contact: string, publicUrl: string, now: Date): string {
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  return [
    `Contact: ${contact}`,
    `Expires: ${new Date(today + LIFETIME_MS).toISOString()}`,
    'Preferred-Languages: zh, en',
    `Canonical: ${publicUrl}/.well-known/security.txt`,
    '',
  ].join('\n');
}
