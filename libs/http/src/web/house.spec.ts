import { houseOf } from './house.js';

const runtime = (more: object = {}) => ({ association: undefined, phone: undefined, demo: false, ...more });

it('is what HEYI_ASSOCIATION and HEYI_PHONE say, in every language and also in a demonstration', () => {
  const set = { association: '示例市物业管理协会', phone: '0756-1234567' };
  for (const [language, demo] of [
    ['zh-CN', false],
    ['en', true],
  ] as const)
    expect(houseOf(runtime({ ...set, demo }), language)).toEqual({
      name: set.association,
      phone: set.phone,
      demo,
    });
});

it('has a general name and no telephone when nothing is set, so that no page offers to call', () => {
  expect(houseOf(runtime(), 'zh-CN')).toEqual({ name: '物业管理协会', phone: null, demo: false });
  expect(houseOf(runtime(), 'en').name).toBe('Property Management Association');
});

it('has a number that nobody owns in a demonstration', () => {
  expect(houseOf(runtime({ demo: true }), 'zh-CN')).toEqual({
    name: '示范物业管理协会',
    phone: '0756-000 0000',
    demo: true,
  });
});
