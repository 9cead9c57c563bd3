/** Objects that remember whether somebody looked into them. */
export interface Watched<T extends object> {
  readonly value: T;
  readonly wasRead: () => boolean;
}

/**
 * The same object, noting every look at its fields (or at those that `counts` names). A guard that said no without
 * looking at what a person might still enter says no whatever that will be.
 */
export function watched<T extends object>(
  target: T,
  counts: (key: string) => boolean = () => true,
): Watched<T> {
  let read = false;
  const note = (key: string | symbol): void => {
    if (typeof key === 'string' && counts(key)) read = true;
  };
  const value = new Proxy(target, {
    get: (object, key, receiver) => {
      note(key);
      return Reflect.get(object, key, receiver) as unknown;
    },
    has: (object, key) => {
      note(key);
      return Reflect.has(object, key);
    },
    ownKeys: (object) => {
      for (const key of Reflect.ownKeys(object)) note(key);
      return Reflect.ownKeys(object);
    },
  });
  return { value, wasRead: () => read };
}
