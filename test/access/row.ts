import type { Column } from './columns.js';
import type { Stage } from './stage.js';

/** One request, the same for everybody whose turn it is. */
export interface Asked {
  readonly path: string;
  readonly body?: unknown;
  readonly form?: FormData;
  /** Where the method of the route would never end its answer. */
  readonly method?: 'HEAD';
}

/** A line of the table: one route, about one thing. */
export interface Row {
  /** As the description of the interface writes it: `GET /api/cases/{id}`. */
  readonly route: string;
  /** What is asked for; tells apart the lines of one route. */
  readonly about: string;
  readonly ask: (stage: Stage, who: Column) => Asked | Promise<Asked>;
  /** The request changes or ends the session that sends it. */
  readonly ownSession: boolean;
}

export interface Area {
  readonly title: string;
  /** Who asks, where no more than these can make a difference; everybody when left out. */
  readonly columns?: readonly Column[];
  readonly rows: readonly Row[];
}

type Ask = string | Asked | Row['ask'];

export function row(route: string, about: string, ask: Ask, { ownSession = false } = {}): Row {
  const asked: Row['ask'] =
    typeof ask === 'function' ? ask : () => (typeof ask === 'string' ? { path: ask } : ask);
  return { route, about, ask: asked, ownSession };
}

/** A route without parameters and body. */
export function plain(route: string, about = ''): Row {
  return row(route, about, route.split(' ')[1] as string);
}
