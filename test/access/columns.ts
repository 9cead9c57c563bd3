/** Who asks, as the columns of the table. Each is somebody other than the one beside, in relation to the same things. */
export const COLUMNS = {
  anyone: 'nobody who is known: no session, no token',
  resident: 'who filed the complaint that the table is about, through number and code',
  neighbour: 'a resident with a complaint of their own, about the other firm',
  handler: 'handler of the firm that the complaint is about',
  manager: 'manager of the same firm',
  'other firm': 'handler of another firm',
  clerk: 'secretariat',
  'sec-gen': 'secretary-general',
  mediator: 'mediator, chosen in the mediation that the table is about',
  unassigned: 'mediator, not chosen there',
  chair: 'chair of the supervisory committee',
  committee: 'member of the supervisory committee',
  council: 'member of the standing council',
  counsel: 'legal counsel',
  observer: 'observer of the government',
  admin: 'administrator of the system',
  delegate: 'delegate to the assembly, from the firm of the complaint, without acting for it',
  owners: 'an owners’ committee',
  program: 'a program with a token in the name of a clerk',
  unproven: 'a clerk who still owes the second factor',
} as const;

export type Column = keyof typeof COLUMNS;

export const COLUMN_NAMES = Object.keys(COLUMNS) as Column[];

/** One of each sort of caller, for routes that look at nothing else. */
export const SORTS: readonly Column[] = [
  'anyone',
  'resident',
  'handler',
  'clerk',
  'admin',
  'program',
  'unproven',
];

/** Whom a session of a demo account stands for. */
export const ACCOUNTS: Partial<Record<Column, string>> = {
  handler: 'firm1',
  manager: 'manager1',
  'other firm': 'firm2',
  clerk: 'clerk1',
  'sec-gen': 'sg',
  mediator: 'mediator1',
  unassigned: 'mediator2',
  chair: 'chair',
  committee: 'committee1',
  council: 'council1',
  counsel: 'counsel1',
  observer: 'observer',
  admin: 'admin',
  delegate: 'member1',
  owners: 'owners1',
};
