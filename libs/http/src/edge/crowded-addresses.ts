import type { EdgeSettings } from '#config/edge-settings.js';
import type { LimitRule } from '#parties/limits/limits.js';

/**
 * Requests of one address that is not signed in: what everybody may ask costs a query each. Counted without the
 * database, which it shall spare.
 */
export function namelessRequests({ requestsPerMinute }: Pick<EdgeSettings, 'requestsPerMinute'>): LimitRule {
  return { name: 'nameless', points: requestsPerMinute, seconds: 60, byAddress: true, sparing: true };
}
