import type { Browser, Page } from 'playwright-core';
import { DEMO_PASSWORD } from './app.js';
import { findingsOf, shoot, visitor, type Visit } from './browser.js';

/** Somebody at the desk, signed in by the form. */
export async function atDesk(browser: Browser, base: string, username: string, visit: Visit = {}) {
  const visited = await visitor(browser, base, { width: 1440, ...visit });
  await visited.page.goto('/desk');
  await signIn(visited.page, username);
  await visited.page.locator('.shell').waitFor();
  return visited;
}

export async function signIn(page: Page, username: string): Promise<void> {
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(DEMO_PASSWORD);
  await page.locator('#password').press('Enter');
}

export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { name }).first().waitFor();

/** A form that is open, by the name of its act. */
export const formOf = (page: Page, name: string) => page.getByRole('form', { name });

/** What was just said to everybody, also to screen readers. */
export const said = (page: Page, text: string | RegExp) =>
  page.locator('.announcement').getByText(text).waitFor();

/** Looks at a screen as it stands, with axe and with the camera. */
export async function look(page: Page, name: string): Promise<string[]> {
  await shoot(page, `desk-${name}`);
  return (await findingsOf(page)).map((finding) => `${name}: ${finding}`);
}
