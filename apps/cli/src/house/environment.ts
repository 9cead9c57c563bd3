import { EnvironmentError } from '#config/environment.errors.js';
import { type Environment, loadEnvironment } from '#config/environment.js';
import { CommandFailure, EXIT } from './exit-codes.js';

/** The environment, or one clear list of what is wrong with it. */
export function readEnvironment(): Environment {
  try {
    return loadEnvironment();
  } catch (error) {
    throw environmentFailure(error);
  }
}

/** The same list for what only the database could tell; any other error as it is. */
export function environmentFailure(error: unknown): unknown {
  if (!(error instanceof EnvironmentError)) return error;
  return new CommandFailure(`${error.describe('zh-CN')}\n${error.describe('en')}`, EXIT.failed, {
    problems: error.problems,
  });
}
