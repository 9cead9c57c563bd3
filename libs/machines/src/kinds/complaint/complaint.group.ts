/** States in which a complaint still takes others in; the group's result is then still to come. */
export const JOINABLE: readonly string[] = [
  'submitted',
  'registered',
  'awaitingInfo',
  'accepted',
  'notifiedFirm',
  'firmObjected',
  'firmHandling',
  'extensionRequested',
  'firmAnswered',
  'awaitingComplainant',
  'unresolved',
  'inMediation',
  'inRectification',
  'underReview',
  'referredOut',
];
