/**
 * Named places at which a test may let the process die, throw or wait. In production nothing is set and a point
 * costs one property read.
 */
export const FAULT_POINTS = [
  'accepted',
  'rung',
  'locked',
  'read',
  'decided',
  'written',
  'beforeCommit',
  'afterCommit',
  'told',
  'beforeSend',
  'afterSend',
  'beforeAck',
] as const;

export type FaultPoint = (typeof FAULT_POINTS)[number];

type Fault = (point: FaultPoint) => void | Promise<void>;

let armed: Fault | undefined;

/** For tests only. Returns a function that disarms. */
export function armFaults(fault: Fault): () => void {
  armed = fault;
  return () => {
    armed = undefined;
  };
}

export async function faultPoint(point: FaultPoint): Promise<void> {
  if (armed) await armed(point);
}
