import type { Page } from 'playwright-core';

/** A photo of 2,400 by 1,800 points that says where it was taken. */
export async function photoWithPlace(): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp({ create: { width: 2_400, height: 1_800, channels: 3, background: '#7a8794' } })
    .withExif({ IFD0: { Make: 'Telephone' }, IFD3: { GPSLatitude: '22/1 16/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();
}

export const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: '下一步' }).click();
export const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** Pages of the filing, each answered as most people would; `upTo` names the page that is left open. */
export const ANSWERS: Readonly<Record<string, { heading: string; answer: (page: Page) => Promise<void> }>> = {
  danger: {
    heading: '现在有危险吗？',
    answer: (page) => page.getByLabel('没有，平常的问题').check(),
  },
  place: {
    heading: '哪个小区？',
    answer: async (page) => {
      await page.getByLabel('小区名称').fill('鸥眠');
      await page.getByRole('button', { name: /^鸥眠花园/ }).click();
    },
  },
  category: {
    heading: '是哪方面的事？',
    answer: (page) => page.getByLabel('电梯消防等设施安全').check(),
  },
  story: {
    heading: '请说说经过',
    answer: async (page) => {
      await page.getByLabel('经过').fill('3号楼电梯一周停了三次，老人上下楼很不方便，物业说等配件。');
      await page.getByLabel('发生日期').fill('2026-03-01');
    },
  },
  wish: {
    heading: '您希望怎样解决？',
    answer: async (page) => {
      await page.getByLabel('一句话概括').fill('电梯一周停了三次');
      await page.getByLabel('您的要求').fill('尽快修好，并公示检修记录');
    },
  },
  photos: { heading: '有照片吗？', answer: async () => {} },
  privacy: { heading: '谁可以知道您是谁？', answer: async () => {} },
  contact: {
    heading: '怎样联系您？',
    answer: async (page) => {
      await page.getByLabel('姓名').fill('林小小');
      await page.getByLabel('联系电话').fill('138 0000 1111');
    },
  },
};

/** Walks from the first page to `upTo`, answering on the way. */
export async function fileUpTo(page: Page, upTo: string): Promise<void> {
  await page.goto('/file');
  for (const [step, { heading: title, answer }] of Object.entries(ANSWERS)) {
    await heading(page, title);
    if (step === upTo) return;
    await answer(page);
    await goOn(page);
  }
  await heading(page, '核对一下');
}
