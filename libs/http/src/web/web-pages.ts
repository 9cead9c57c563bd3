import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RUNTIME, type Runtime } from '#config/runtime.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { escapeHtml } from '../papers/html.js';
import { houseOf } from './house.js';
import { treeOf, type Tree } from './page-addresses.js';
import { preferencesOf, type Preferences } from './page-preferences.js';
import { plainHome } from './plain-home.js';
import { type Rendered, type ToRender, WebFiles } from './web-files.js';

/** Marks in the built pages (apps/web/index.html, desk.html). */
const HTML_TAG = '<html lang="zh-CN">';
const TITLE = /<title>[^<]*<\/title>/;
const HOUSE = /\{\s*"house":\s*null\s*\}/;
const PAGE = '<!--page-->';
const NO_SCRIPT = '<!--no-script-->';
const NONCE = '__CSP_NONCE__';

/** The pages of the web: the built page of a tree, completed for this reader. */
@Injectable()
export class WebPages {
  private readonly rendered = new Map<string, Rendered>();

  constructor(
    @Inject(WebFiles) private readonly files: WebFiles,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(RUNTIME) private readonly runtime: Runtime,
  ) {}

  get built(): boolean {
    return this.files.built;
  }

  /** Sends the page of an address: 404 with a page that says so when there is none. */
  async send(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const preferences = preferencesOf(request);
    const path = request.url.split('?')[0] as string;
    const tree = treeOf(path);
    void reply.headers({ 'content-type': 'text/html; charset=utf-8', vary: 'accept-language, cookie' });
    if (!this.built) {
      void reply.send(plainHome(this.kinds.all(), preferences.language));
      return;
    }
    const html = await this.html(tree ?? 'resident', path, preferences);
    void reply.code(tree ? 200 : 404).send(tree === 'desk' ? withNonce(html, reply) : html);
  }

  private async html(tree: Tree, path: string, preferences: Preferences): Promise<string> {
    const { language, elder } = preferences;
    const house = houseOf(this.runtime, language);
    const page = this.files
      .page(tree)
      .replace(HTML_TAG, () => `<html lang="${language}"${elder ? ' data-elder' : ''}>`)
      .replace(HOUSE, () => JSON.stringify({ house }).replaceAll('<', '\\u003c'));
    if (tree === 'desk') return page;
    const { title, html, noScript } = await this.render({ path, house, ...preferences });
    return page
      .replace(TITLE, () => `<title>${escapeHtml(title)}</title>`)
      .replace(PAGE, () => html)
      .replace(NO_SCRIPT, () => noScript);
  }

  /** What the server writes depends on the address and the preferences alone, so it is written once. */
  private async render(wanted: ToRender): Promise<Rendered> {
    // Addresses that somebody makes up share one entry.
    const path = treeOf(wanted.path) ? wanted.path.split('/').slice(0, 2).join('/') : '/404';
    const key = `${wanted.language} ${wanted.elder} ${path}`;
    const kept = this.rendered.get(key) ?? (await this.files.render({ ...wanted, path }));
    this.rendered.set(key, kept);
    return kept;
  }
}

/** The desk's components write their style into the page; a number for this answer alone lets them. */
function withNonce(html: string, reply: FastifyReply): string {
  const nonce = randomBytes(16).toString('base64');
  const policy = String(reply.getHeader('content-security-policy'));
  void reply.header(
    'content-security-policy',
    policy.replace(/(style-src|script-src) 'self'/g, `$1 'self' 'nonce-${nonce}'`),
  );
  return html.replaceAll(NONCE, nonce);
}
