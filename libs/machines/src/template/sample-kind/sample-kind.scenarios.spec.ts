import { aCase } from '../../testing/a-case.js';
import { sampleKind } from './sample-kind.kind.js';

const ask = { urgency: 'normal', question: '公共收益多久公示一次？' };
const answer = { answer: '至少每半年公示一次。' };

describe('a question to the secretariat', () => {
  it('is answered and confirmed', () => {
    const story = aCase(sampleKind).opened(ask).by('clerk').sends('ANSWER', answer);
    expect(story.effects).toEqual([{ type: 'notify', params: { notice: 'answered', to: 'complainant' } }]);
    expect(story.by('complainant').sends('CONFIRM').state).toBe('closed');
  });

  it('may be returned twice, not three times', () => {
    const story = aCase(sampleKind).opened(ask);
    for (const round of [1, 2, 3]) {
      story.by('clerk').sends('ANSWER', answer);
      if (round < 3) story.by('complainant').sends('RETURN');
    }
    expect(story.by('complainant').refusal('RETURN')).toEqual({ why: 'guard', guards: ['mayReturnAgain'] });
  });

  it('reaches the secretary-general when nobody answers in time', () => {
    const story = aCase(sampleKind).opened(ask).by('system').sends('ANSWER_DEADLINE_PASSED');
    expect(story.state).toBe('asked');
    expect(story.effects).toEqual([
      { type: 'notify', params: { notice: 'overdue', to: 'secretaryGeneral' } },
    ]);
  });

  it('closes by itself when the answer is not confirmed', () => {
    const story = aCase(sampleKind).opened(ask).by('clerk').sends('ANSWER', answer);
    expect(story.by('system').sends('CONFIRMATION_DEADLINE_PASSED').state).toBe('closed');
  });

  it('may be withdrawn until it is over', () => {
    const story = aCase(sampleKind).opened(ask).by('complainant').sends('WITHDRAW');
    expect(story.state).toBe('withdrawn');
    expect(story.refusal('WITHDRAW')).toEqual({ why: 'state' });
  });
});
