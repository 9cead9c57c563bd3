import { EnvironmentError } from '#config/environment.errors.js';
import { type Environment, loadEnvironment } from '#config/environment.js';
import { CommandFailure, EXIT } from './exit-codes.js';

/** The environment, or one clear list of what is wrong with it. */
export function readEnvironment(): Environment {
  try {
    return loadEnvironment();
  } catch (error) {
    if (error instanceof EnvironmentError)
      throw new CommandFailure(`${error.describe('zh-CN')}\n${error.describe('en')}`, EXIT.failed, {
        problems: error.problems,
      });
    throw error;
  }
}
