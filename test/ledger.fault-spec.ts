import { Ledger } from './world/ledger.js';
import { UNHARMED } from './world/unharmed.js';

/** The count itself must be able to find what it looks for. */
const row = (key: string, seqs: number[], status = 'applied', more: object = {}) => ({
  case_id: 'a case',
  key: `somebody/${key}`,
  status,
  explained: status !== 'waiting',
  held: false,
  seqs,
  ...more,
});

async function audited(write: (ledger: Ledger) => void, rows: object[]) {
  const ledger = new Ledger();
  write(ledger);
  const { lost, doubled, reordered, stale } = await ledger.audit(async () => rows as never);
  return { lost, doubled, reordered, stale };
}

const oneAfterTheOther = (ledger: Ledger) => {
  ledger.sends('a case', 'first')('applied');
  ledger.sends('a case', 'second')('applied');
};
const beside = (ledger: Ledger) => {
  const first = ledger.sends('a case', 'first');
  ledger.sends('a case', 'second')('applied');
  first('applied');
};

it.each<[string, (ledger: Ledger) => void, object[], object]>([
  ['all is well', oneAfterTheOther, [row('first', [2]), row('second', [3])], {}],
  [
    'what was sent beside each other may come in any order',
    beside,
    [row('first', [3]), row('second', [2])],
    {},
  ],
  ['an order turned round', oneAfterTheOther, [row('first', [3]), row('second', [2])], { reordered: 1 }],
  ['a command without a row', oneAfterTheOther, [row('first', [2])], { lost: 1 }],
  [
    'a command that waits for ever',
    oneAfterTheOther,
    [row('first', [2]), row('second', [], 'waiting')],
    { lost: 1 },
  ],
  [
    'a row that says applied, and no history',
    oneAfterTheOther,
    [row('first', [2]), row('second', [])],
    { lost: 1 },
  ],
  [
    'an answer that is not what was recorded',
    oneAfterTheOther,
    [row('first', [2]), row('second', [], 'refused')],
    { lost: 1 },
  ],
  [
    'a command in the history twice',
    oneAfterTheOther,
    [row('first', [2, 3]), row('second', [4])],
    { doubled: 1 },
  ],
  [
    'a key accepted as two commands',
    oneAfterTheOther,
    [row('first', [2]), row('first', [3]), row('second', [4])],
    { doubled: 1 },
  ],
])('the ledger counts: %s', async (_what, write, rows, found) => {
  expect(await audited(write, rows)).toEqual({ ...UNHARMED, ...found });
});
