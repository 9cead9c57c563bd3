export const home = {
  heading: 'A problem with your property firm? We see it through',
  lead: 'No account needed. You get a number and can always see who has it, until when, and what comes next.',
  file: 'Make a complaint',
  fileHint: 'Complaint, request, question or suggestion; about 3 minutes',
  track: 'Track a case',
  trackHint: 'With its number and code: look, add, rate',
  phone: 'By telephone',
  phoneHint: 'We fill in the form for you and tell you the number and the code.',
  way: 'How it goes',
  steps: {
    first: {
      title: 'Checked',
      text: 'Registered within 1 working day; you usually hear within 3 whether it is taken.',
    },
    second: {
      title: 'With the firm',
      text: 'The firm deals with it and answers. It does not get your name or telephone.',
    },
    third: {
      title: 'Your turn',
      text: 'You see the answer once it was checked, and may say that it is not solved.',
    },
    fourth: {
      title: 'Seen through',
      text: 'If not, we mediate, have it put right or pass it to an authority.',
    },
  },
  more: 'Common questions',
};
