/**
 * Named places at which a test may let the process die, throw or wait. In production nothing is set and a point
 * costs one property read.
 */
export const FAULT_POINTS = [
  /** The command is durable; nobody has rung for it and nobody has been answered. */
  'accepted',
  /** Due deadlines have become commands that nobody has rung for. */
  'fired',
  /** A ring has arrived; nothing is locked. */
  'rung',
  /** In the transaction of a batch. */
  'locked',
  'read',
  'decided',
  'written',
  'beforeCommit',
  /** The batch is durable; nobody knows. */
  'afterCommit',
  /** Those who wait know; the cases spoken to and the effects have not been rung for. */
  'told',
  /** In the transaction of the effects. */
  'beforeSend',
  'afterSend',
  'beforeAck',
] as const;

export type FaultPoint = (typeof FAULT_POINTS)[number];

/** The same on the way of a file from arriving to belonging to a row. */
export const FILE_FAULT_POINTS = [
  /** It lies among the incoming. */
  'received',
  /** An object store has it; nobody knows. */
  'prepared',
  /** It has its lasting place; its row is not written. */
  'kept',
  /** Its row is written, not committed. */
  'named',
] as const;

export type FileFaultPoint = (typeof FILE_FAULT_POINTS)[number];

type Fault = (point: FaultPoint) => void | Promise<void>;
type FileFault = (point: FileFaultPoint) => void | Promise<void>;

let armed: Fault | undefined;
let fileArmed: FileFault | undefined;

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

/** For tests only. Returns a function that disarms. */
export function armFileFaults(fault: FileFault): () => void {
  fileArmed = fault;
  return () => {
    fileArmed = undefined;
  };
}

export async function fileFaultPoint(point: FileFaultPoint): Promise<void> {
  if (fileArmed) await fileArmed(point);
}
