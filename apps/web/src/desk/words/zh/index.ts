import { act, file } from './case.js';
import { frame } from './frame.js';
import { board, bulk, cases, inbox } from './inbox.js';
import { canned, firm, intake, meeting, opened, rooms } from './people.js';

export const zh = {
  frame,
  inbox,
  bulk,
  cases,
  board,
  file,
  act,
  intake,
  canned,
  firm,
  rooms,
  meeting,
  opened,
};
