/**
 * What no source of ours tells. Assumptions, all of them here: whoever knows better changes a number and looks at what
 * becomes of the house.
 */
export const ASSUMED = {
  /** Filed as a draft first; forgotten as a draft. */
  draft: 0.03,
  draftForgotten: 0.3,
  /** The estate is in the directory, so that the firm is known from the start. */
  firmNamed: 0.8,
  /** Unclear letters that the office asks about; residents who then answer. */
  asksInfo: 0.08,
  suppliesInfo: 0.75,
  /** Matters of others that are referred to the authority instead of refused. */
  referred: 0.4,
  objectsToRefusal: 0.08,
  /** Of proposals to join another complaint. */
  agreesToJoin: 0.6,
  declinesToJoin: 0.25,
  /** Firms that never sign by themselves, object, or ask for more time. */
  neverSigns: 0.04,
  firmObjects: 0.05,
  objectionUpheld: 0.3,
  asksExtension: 0.06,
  extensionGranted: 0.8,
  /** A firm outside the association answers the invitation. */
  outsiderAnswers: 0.5,
  managerStepsIn: 0.6,
  /** Evasive answers that the office sends back. */
  returnsEvasive: 0.6,
  /** Residents who neither confirm nor reject; calls that reach one. */
  silent: 0.35,
  reached: 0.55,
  /** Ways of an unresolved matter. */
  disposal: { mediation: 35, rectification: 30, closing: 28, referral: 7 },
  closingApproved: 0.85,
  mediationAgreed: 0.55,
  rectificationPassed: 0.7,
  asksReview: 0.06,
  review: { uphold: 60, change: 22, returned: 18 },
  /** Now and then. */
  withdraws: 0.02,
  addsMaterial: 0.06,
  urges: 0.35,
  rates: 0.35,
  reopens: 0.02,
  court: 0.004,
  retaliation: 0.003,
  wish: 0.4,
} as const;
