import type { RectificationContext } from './rectification.context.js';

/** What can never be true of an order; the engine stops a transition that would make it so. */
export function rectificationInvariants(context: RectificationContext): readonly string[] {
  const { issued, items, safety, atOnce, inspectors, record, passedAt } = context;
  const broken: readonly (readonly [boolean, string])[] = [
    [context.firmId === '', 'an order for no firm'],
    [issued && items.length === 0, 'an order without an item is with a firm'],
    [issued && context.issuedAt === null, 'it was issued at no time'],
    [!issued && context.acknowledged !== 'no', 'what was not issued was acknowledged'],
    [atOnce && !safety, 'at once, though nothing is dangerous'],
    [safety && context.extensionGranted > 0, 'a matter of safety was extended'],
    [context.extensionGranted > context.extensionAsked, 'more was granted than asked for'],
    [new Set(inspectors).size !== inspectors.length, 'one inspector counts twice'],
    [record !== null && !inspectors.includes(record.by), 'somebody else wrote the record'],
    [passedAt !== null && items.some(({ verdict }) => verdict === null), 'passed with an item nobody judged'],
    [context.looks < 0 || context.looks > 2, 'more looks than two'],
  ];
  return broken.filter(([holds]) => holds).map(([, sentence]) => sentence);
}
