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
  /** Matters that are referred as a case of their own, which follows the agency, not by a letter alone. */
  referredAsCase: 0.8,
  closingApproved: 0.85,
  /** Mediations and rectifications held outside this system, as before it; how they end. */
  onPaper: 0.08,
  mediationAgreed: 0.55,
  rectificationPassed: 0.7,
  asksReview: 0.06,
  reviewOfOutcome: { uphold: 60, change: 22, returned: 18 },
  /** Now and then. */
  withdraws: 0.02,
  addsMaterial: 0.06,
  urges: 0.35,
  rates: 0.35,
  reopens: 0.02,
  court: 0.004,
  retaliation: 0.003,
  wish: 0.4,
  /**
   * Mediation: voluntary, so a part of both sides declines (courts that suggest it meet the same), and of those who sit
   * down together a little more than half agree. Written and free agreements are mostly kept.
   */
  mediation: {
    unfit: 0.04,
    peopleMediation: 0.35,
    elderly: 0.15,
    silent: { A: 0.08, B: 0.1 },
    consents: { A: 0.9, B: 0.82 },
    choosesNobody: 0.15,
    sameChoice: 0.6,
    stepsAside: 0.03,
    comesNot: 0.06,
    ways: [
      ['onSite', 70],
      ['phone', 15],
      ['video', 15],
    ] as const,
    offers: 0.7,
    agrees: 0.62,
    readsNoMinutes: 0.2,
    walksOut: 0.015,
    signsNot: 0.08,
    asksCounsel: 0.1,
    jointFiling: 0.3,
    /** Of a clause, at one call; null: nobody could say. */
    performance: [
      ['performed', 82],
      ['partly', 5],
      ['notPerformed', 6],
      [null, 7],
    ] as const,
    healsBreach: 0.35,
  },
  /**
   * Orders: time used as by the housing office of Baltimore (measured.ts). What comes back after "passed" leans on the
   * fifth of repeat complaints of a fire authority, half of them cosmetic repairs (domain.md §1.9); less is noticed.
   */
  rectification: {
    acknowledgesNot: 0.05,
    disputes: 0.06,
    disputeRuling: { uphold: 60, amend: 20, withdraw: 20 },
    asksExtension: 0.08,
    reportsNever: 0.06,
    safetyReportsNever: 0.03,
    /** Of one item at an inspection. */
    met: 0.82,
    firmSigns: 0.9,
    contested: 0.03,
    afterFailure: { reorder: 65, escalate: 20, refer: 15 },
    withWarning: 0.2,
    quiet: 0.93,
    reportsRecurrence: 0.05,
    recurrenceDismissed: 0.3,
  },
  /**
   * Warnings: most clues of trade associations end without a case or with a reminder; heavier measures are rare, and
   * about a tenth of decisions is appealed.
   */
  warning: {
    dropped: 0.25,
    priceLimb: 0.04,
    fastTrack: 0.35,
    notFiled: 0.15,
    tie: 0.02,
    defence: { defend: 60, waive: 20, documents: 20 },
    defendsNot: 0.2,
    asksRecusal: 0.04,
    recusalGranted: 0.4,
    asksReopening: 0.15,
    reopeningGranted: 0.5,
    levels: [
      ['none', 18],
      ['L1', 38],
      ['L2', 32],
      ['L3', 9],
      ['L4', 3],
    ] as const,
    returnedByCounsel: 0.12,
    readsLetter: 0.8,
    answersNotice: { comment: 35, accept: 25, hearing: 15, nothing: 25 },
    hearingPutOff: 0.1,
    hearingAbsence: 0.15,
    officeDecision: { asNotified: 80, none: 20 },
    rectification: 0.3,
    appeals: 0.12,
    acceptsDecision: 0.25,
    objectsToReminder: 0.08,
    appeal: { accept: 65, complete: 20, refuse: 15 },
    completesAppeal: 0.75,
    appealOutcome: { upheld: 60, reduced: 15, revoked: 15, remitted: 10 },
    objects: 0.06,
    objection: { unfounded: 70, correct: 20, delete: 10 },
    asksRepair: 0.25,
    repairFulfilled: 0.85,
    repairGranted: 0.9,
  },
  /** Agencies: most sign and answer; what they take was counted (measured.ts, time until an authority replies). */
  referral: {
    signsNot: 0.08,
    notOurs: 0.06,
    answersNot: 0.1,
    results: [
      ['handled', 60],
      ['partly', 25],
      ['declined', 15],
    ] as const,
  },
  /** Sittings: volunteers of member firms, most of whom declare, come and follow the proposal. */
  review: {
    declares: 0.96,
    tie: 0.02,
    comes: 0.9,
    challenges: 0.05,
    challengeUpheld: 0.3,
    hears: { heard: 50, written: 25, waived: 15, absent: 10 },
    leansFor: 0.82,
    votes: { with: 85, against: 9, abstain: 6 },
    directions: { lastPeriod: 45, unresolved: 40, review: 15 },
    written: 0.15,
    chairSigns: 0.95,
    confirms: 0.8,
  },
} as const;
