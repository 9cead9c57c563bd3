import type { DataSource } from 'typeorm';
import type { WorkCalendar } from '#kernel/calendar/work-calendar.js';
import type { KindBook, SettingsBook } from '#engine/ports.js';
import { deriveDeadlines } from '#engine/derive-deadlines.js';
import { upgradeSnapshot } from '#machines/contract/upgrade-snapshot.js';
import { ENGINE_EVENTS } from '#engine/engine-event.js';
import type { CaseFile } from '#engine/case-file.js';
import { SYSTEM_ACTOR } from '#machines/contract/actor.js';
import { restoreChart } from '#machines/statechart/statechart.js';
import { loadCases } from '../store/load-cases.js';

export interface LiveCheck {
  readonly checked: number;
  readonly problems: readonly { readonly caseNo: string; readonly kind: string; readonly what: string }[];
}

export interface LiveWorld {
  readonly kinds: KindBook;
  readonly settings: SettingsBook;
  readonly calendar: WorkCalendar;
  readonly now: Date;
}

const PAGE = 500;

/**
 * Restores every living case against the code that runs now, its deadlines included, and changes nothing:
 * what fails here would fail at the case's next event.
 */
export async function checkLiveCases(dataSource: DataSource, world: LiveWorld): Promise<LiveCheck> {
  const problems: { caseNo: string; kind: string; what: string }[] = [];
  let checked = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const ids: { id: string }[] = await dataSource.query(
      `SELECT id FROM case_file WHERE id > $1 AND status = 'active' ORDER BY id LIMIT $2`,
      [after, PAGE],
    );
    if (ids.length === 0) return { checked, problems };
    for (const file of await loadCases(
      dataSource.manager,
      ids.map(({ id }) => id),
    )) {
      checked += 1;
      problems.push(
        ...problemsOf(file, world).map((what) => ({ caseNo: file.caseNo, kind: file.kind, what })),
      );
    }
    after = ids.at(-1)?.id as string;
  }
}

function problemsOf(file: CaseFile, { kinds, settings, calendar, now }: LiveWorld): string[] {
  try {
    const kind = kinds.get(file.kind);
    if (file.machineVersion === kind.version && file.fingerprint !== kinds.fingerprint(kind.name))
      return [`the definition of ${kind.name} changed but its version is still ${kind.version}`];
    const chart = restoreChart(kind.machine, upgradeSnapshot(kind, file.machineVersion, file.snapshot ?? {}));
    const broken = kind.invariants(chart.context as never);
    const known = new Set(kind.deadlines.map(({ name }) => name));
    const lost = file.deadlines
      .filter(({ name }) => !known.has(name))
      .map(({ name }) => `its deadline "${name}" is no longer defined`);
    const at = now.toISOString();
    deriveDeadlines(file.deadlines, {
      rules: kind.deadlines,
      state: chart.state,
      context: chart.context,
      finished: false,
      event: {
        type: ENGINE_EVENTS.machineUpgraded,
        payload: {},
        meta: { at, actor: SYSTEM_ACTOR, facts: {}, settings: settings.at(kind.name, at).values },
      },
      seq: file.version + 1,
      calendar,
      recount: true,
    });
    return [...broken, ...lost];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
