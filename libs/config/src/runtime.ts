import type { Environment } from './environment.js';

/** The environment of a running program: by now it is known where the database is. */
export interface Runtime extends Environment {
  readonly databaseUrl: string;
}

/** Injection tokens for what has no class of its own. */
export const RUNTIME = Symbol('heyi:runtime');
export const CLOCK = Symbol('heyi:clock');
export const LOGGER = Symbol('heyi:logger');
