import type { SimulationReport } from './report.js';
export function asPage(report: SimulationReport): string {
  return JSON.stringify(report);
}
