import 'reflect-metadata';

/**
 * Who may call a route: anyone, a signed-in account or a program in its name, the session of a tracked case, or either
 * of the last two. `session` is a person who is signed in, not a program; `enrolment` is that person even while a second
 * factor is owed.
 */
export type Access = 'anyone' | 'account' | 'session' | 'enrolment' | 'track' | 'known';

const KEY = Symbol('heyi:access');

/** Kept with the handler by `Describe`, so what the description says is what the guard does. */
export function setAccess(handler: object, access: Access): void {
  Reflect.defineMetadata(KEY, access, handler);
}

/** A handler that does not say is for nobody: forgetting it must not open a route. */
export function accessOf(handler: object): Access | undefined {
  return Reflect.getMetadata(KEY, handler) as Access | undefined;
}
