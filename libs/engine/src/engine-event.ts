/**
 * Events that the engine itself adds to any case. They do not move the machine: they say that the ground under the
 * case changed, and make the engine derive everything anew.
 */
export const ENGINE_EVENTS = {
  /** A year's calendar was imported: deadlines are counted again. */
  calendarRevised: 'CALENDAR_REVISED',
  /** A number of the house changed: deadlines are counted again. */
  settingsRevised: 'SETTINGS_REVISED',
  /** The kind has a newer machine: the snapshot was moved to it. */
  machineUpgraded: 'MACHINE_UPGRADED',
} as const;

const NAMES: ReadonlySet<string> = new Set(Object.values(ENGINE_EVENTS));

export function isEngineEvent(type: string): boolean {
  return NAMES.has(type);
}
