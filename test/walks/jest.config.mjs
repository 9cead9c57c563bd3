// The stories clicked through by their people, one at a time: `npm run walks`. They take as long as half of all other
// tests together, so they are no part of `npm test`; the same stories over HTTP are.
import base from '../../jest.config.mjs';

const [, world] = base.projects;

export default {
  ...world,
  displayName: 'walks',
  rootDir: process.cwd(),
  testMatch: ['<rootDir>/test/walks/*.walk-spec.ts'],
  maxWorkers: 1,
};
