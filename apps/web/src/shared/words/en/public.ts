export const directory = {
  firmsLead: 'Property firms of the region, members and others.',
  firmSearch: 'Search for a firm',
  member: 'Member',
  notMember: 'Not a member',
  estatesOf: 'Estates it serves',
  estatesOfFirm: (firm: string) => `Estates served by ${firm}`,
  estatesLead: 'Which firm serves which estate. To complain, the estate is enough.',
  estateSearch: 'Search for an estate',
  households: (count: number) => `${count} households`,
  servedBy: (firm: string) => `Served by ${firm}`,
  noFirm: 'No firm on record',
  nothing: (q: string) => `Nothing found for "${q}". Try another word, or only a part of the name.`,
  empty: 'The directory is empty.',
  more: 'Show more',
  shown: (count: number) => `${count} shown`,
};

export const registry = {
  lead: 'Public criticism of member firms, for as long as it is published.',
  search: 'Name of a firm, or a case number',
  level: (level: string, label: string) => `${level}, ${label}`,
  decision: (number: string, day: string) => `Decision ${number}, ${day}`,
  shown: (from: string, until: string) => `Published from ${from} until ${until}`,
  objection: 'Objected to, being examined',
  statement: (day: string) => `Statement of the firm, ${day}`,
  all: 'Everything published',
  ofFirm: (firm: string) => `Published of ${firm}`,
  none: 'No warning is published at present.',
  noneOfFirm: 'Nothing is published of this firm at present.',
  asOf: (day: string) => `As of ${day}`,
  method: 'How this list is made',
  version: (version: string) => `Version ${version} of this note`,
  object: 'Something wrong? Call the secretariat; the firm can object at its desk.',
  proof: 'Signed checkpoints',
  data: 'As data (JSON)',
};

export const procedures = {
  lead: 'Each kind of matter has its fixed way, its times and their source.',
  stages: 'Stages',
  diagram: 'Full diagram',
  diagramHint: 'It is large: scroll sideways or open it by itself.',
  diagramOf: (kind: string) => `State diagram: ${kind}`,
  open: 'Open the diagram by itself',
  times: 'Times',
  source: (source: string) => `Source: ${source}`,
};

export const deadlines = {
  lead: 'Enter a day and a number of working days to see when they are over and which days do not count.',
  from: 'From',
  workdays: 'Working days',
  count: 'Count',
  due: (day: string) => `Last day: ${day}`,
  provisional: 'The holidays are not published yet; this date is provisional.',
  skipped: (count: number) => `${count} days that do not count`,
  reasons: {
    weekend: 'weekend',
    holiday: 'holiday',
    statutoryHoliday: 'public holiday',
    paused: 'clock stopped',
  },
};

export const help = {
  questions: {
    who: {
      question: 'Will the firm know that it was me?',
      answer:
        'Not unless you agree. Name and telephone are kept encrypted; the firm sees the estate, the category and the text with names, numbers and flats covered. You may also disclose them, or stay anonymous.',
    },
    cost: {
      question: 'Does it cost anything? Do I need an account?',
      answer: 'No, neither. There is no app to install.',
    },
    firm: {
      question: 'What if I do not know the name of the firm?',
      answer: 'Choose the estate and the firm is found. If the estate is not listed, write its name.',
    },
    lost: {
      question: 'I lost my code.',
      answer: 'Call the secretariat. After a check you get a new one, and the old one stops working.',
    },
    slow: {
      question: 'What if nothing happens?',
      answer:
        'Every step has a last day, and the next level is told when it passes. You can also send a reminder.',
    },
    emergency: {
      question: 'Trapped in a lift, fire, gas: can I report that here?',
      answer:
        'Call 119 (fire, rescue), 110 (police) or 120 (ambulance) first. Once everybody is safe, file it here.',
    },
    unhappy: {
      question: 'What if I do not agree with the result?',
      answer:
        'Say that it is not solved, or ask for a review. With new facts or a broken promise you may reopen it. Courts, arbitration and petition offices stay open to you.',
    },
    photos: {
      question: 'Do photos give away where I am?',
      answer:
        'Photos are made smaller on your telephone before they are sent; the place is not in them any more.',
    },
  },
  api: 'Interface description for developers',
};

export const desk = {
  title: 'Sign in to the desk',
  username: 'User name',
  password: 'Password',
  signIn: 'Sign in',
  welcome: (name: string) => `Welcome, ${name}`,
};
