export const intake = {
  heading: 'Telephone intake',
  intro: 'Type while you listen. On the left what the caller says, on the right what the office decides.',
  script: 'Script',
  lines: [
    'Good day, this is the secretariat. Who are you, and do you call for yourself or for your family?',
    'Is anybody in danger now: trapped, smoke, gas? Then call 119, 110 or 120 first.',
    'Which estate is it, what happened, and since when?',
    'What do you wish to be done?',
    'Only the association will know your name and number, not the firm. Is that all right?',
    'I shall read it back to you; please tell me whether it is right.',
  ],
  caller: 'What the caller says',
  staff: 'What the office decides',
  locked: 'First note what the caller says, then fill in this part.',
  unlock: 'The caller has said everything',
  danger: 'Danger to life: ask the caller to ring 119 / 110 / 120 first.',
  readBack: 'Read this back',
  readBackText: (place: string, title: string, text: string, wish: string) =>
    `It is about ${place}: ${title}. ${text} ${wish ? `You wish: ${wish}. ` : ''}Is that right?`,
  confirmed: 'Read back, and the caller says it is right',
  mustConfirm: 'Please read it back and tick the box first.',
  submit: 'Register',
  done: 'Registered',
  tellThem: 'Please tell the caller:',
  queryCode: 'Code',
  caseNo: 'Number',
  openCase: 'Open the case',
  another: 'Next caller',
  estateOther: 'Not in the directory; name it',
  consent: 'Who may know the caller is the choice of the caller; note spoken consent in the text.',
};

export const canned = {
  heading: 'Canned texts',
  intro: 'Kept in this browser. Variables are replaced by what the case holds when a text is put in.',
  variables: 'Variables',
  names: {
    caseNo: 'number',
    title: 'title',
    firm: 'firm',
    estate: 'estate',
    due: 'next deadline',
    me: 'my name',
    today: 'today',
  },
  title: 'Name',
  text: 'Text',
  add: 'Add',
  save: 'Save',
  remove: (title: string) => `Remove “${title}”`,
  empty: 'No canned texts yet.',
  starters: [
    {
      title: 'Ask for information',
      text: 'We have received {{caseNo}}. Please add: 1. when it happened; 2. photos; 3. what the firm told you.',
    },
    {
      title: 'Notify the firm',
      text: 'Please look into “{{title}}” and answer point by point, with photos.',
    },
    {
      title: 'Return the answer',
      text: 'The answer does not cover every request. Please say for each: met, partly met or not met, and why.',
    },
  ],
};

export const firm = {
  notice: 'The notice and the complaint',
  cost: 'What being late costs',
  costUntil: (when: string) => `Done before ${when}, none of this happens.`,
  costLines: [
    'Near the day: the secretariat urges. After it: the manager of the firm is called upon.',
    'Still no answer: the case goes on without one, and that is written into the response record.',
    'Only your firm and the secretariat see that record; integrity is decided in proceedings of its own.',
  ],
  record: 'Response record',
  recordIntro: 'Only your firm and the secretariat see it. Every line comes from what happened in a case.',
  recordEmpty: 'Nothing is recorded.',
  entry: 'Entry',
  at: 'When',
  chooseFirm: 'Choose a firm',
};

export const rooms = {
  heading: 'Rooms',
  intro: 'Enter a room before you speak. What is said belongs to its room and cannot be moved.',
  joint: 'All together',
  caucusA: 'Alone with the applicant',
  caucusB: 'Alone with the other side',
  seenBy: {
    joint: 'both sides and the mediator hear it',
    caucusA: 'only the applicant and the mediator hear it',
    caucusB: 'only the other side and the mediator hear it',
  },
  enter: (room: string) => `Enter: ${room}`,
  speak: (action: string, room: string) => `${action} · ${room}`,
  empty: 'Nobody has spoken yet.',
  talks: 'Offers and clauses',
  day: (day: number, all: number) => `Day ${day} of ${all}`,
  dayLabel: 'Time for the mediation',
  extended: 'Mediation at most',
};

export const meeting = {
  declared: 'Declared; it can be changed',
  recusal: 'First: declare ties',
  recusalWhy: 'Without a declaration you cannot vote. Say first whether anything ties you to the firm.',
  packet: 'Papers of the meeting',
  noPacket: 'The notice was sent without files.',
  quorum: 'Quorum',
  vote: 'My vote',
  voteWhy: 'Only you can cast it, and it cannot be changed. Nobody sees the count before the vote ends.',
  minutes: 'Minutes',
  resolution: 'Resolution',
};

/** A case that was opened and is not shown to whoever opened it. */
export const opened = {
  received: (caseNo: string) => `Received as ${caseNo}`,
  outOfSight:
    'To protect whoever reports, the case is not shown in your lists. The office tells you how it goes on.',
};
