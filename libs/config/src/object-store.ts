import type { EnvironmentKeys } from './environment.keys.js';

/** A bucket that speaks S3. Without a key the client finds one as it does everywhere (instance role, AWS_* variables). */
export interface ObjectStore {
  readonly bucket: string;
  readonly region: string;
  /** Another service than Amazon's. */
  readonly endpoint?: string;
  /** Put before every name; empty or ending in `/`. */
  readonly prefix: string;
  readonly key?: { readonly id: string; readonly secret: string };
}

export function objectStoreOf(keys: EnvironmentKeys): ObjectStore | undefined {
  if (!keys.HEYI_S3_BUCKET) return undefined;
  const prefix = (keys.HEYI_S3_PREFIX ?? '').replace(/^\/+|\/+$/g, '');
  const { HEYI_S3_ENDPOINT: endpoint, HEYI_S3_ACCESS_KEY_ID: id, HEYI_S3_SECRET_ACCESS_KEY: secret } = keys;
  return {
    bucket: keys.HEYI_S3_BUCKET,
    region: keys.HEYI_S3_REGION ?? 'us-east-1',
    prefix: prefix === '' ? '' : `${prefix}/`,
    ...(endpoint ? { endpoint } : {}),
    ...(id && secret ? { key: { id, secret } } : {}),
  };
}
