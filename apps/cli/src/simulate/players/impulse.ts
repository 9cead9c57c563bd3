import type { Hours } from '../hours.js';
import { afterDays } from './pace.js';
import type { Act, Plan, Scene } from './player.js';

/** Something that may come unasked when a state is entered. */
export interface Impulse<C> {
  readonly in: readonly string[];
  /** Names the draw. */
  readonly purpose: string;
  readonly share: number;
  /** So many days later, if the state still lasts. */
  readonly days: readonly [from: number, to: number];
  readonly hours?: Hours;
  /** What, decided then. */
  readonly act: (scene: Scene<C>) => Act | null;
}

/** Asks every impulse of the state that was entered. */
export const impulses =
  <C>(all: readonly Impulse<C>[]) =>
  (scene: Scene<C>): readonly Plan[] =>
    all
      .filter((one) => one.in.includes(scene.file.state))
      .flatMap(({ purpose, share, days: [from, to], hours = 'office', act }) => {
        const draws = scene.stream('unasked', purpose, scene.file.version);
        if (!draws.chance(share)) return [];
        return [afterDays(scene, draws.between(from, to), [hours, draws], (then) => act(then as Scene<C>))];
      });
