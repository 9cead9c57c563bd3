import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '#config/runtime.js';
import type { Language } from '#kernel/text.js';
import type { House } from './house.js';
import type { Tree } from './page-addresses.js';

/** What the server's edition of the pages gives (apps/web/src/render.tsx). */
export interface Rendered {
  readonly title: string;
  /** Markup of the page; empty when only a browser can draw it. */
  readonly html: string;
  readonly noScript: string;
}
export interface ToRender {
  readonly path: string;
  readonly language: Language;
  readonly elder: boolean;
  readonly house: House;
}
export type Render = (request: ToRender) => Promise<Rendered>;

interface Asset {
  readonly type: string;
  readonly encoding?: 'br' | 'gzip';
  readonly bytes: Buffer;
}

const PAGES = { resident: 'index.html', desk: 'desk.html' } as const satisfies Record<Tree, string>;
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  json: 'application/json; charset=utf-8',
  woff2: 'font/woff2',
};
/** Names that the build gives; nothing else is looked for on disk. */
const NAME = /^[\w.-]{1,100}\.(\w{1,5})$/;

/** The built pages (`npm run build:web`). Without them the interface works and the front door says so. */
@Injectable()
export class WebFiles implements OnModuleInit {
  readonly folder = join(programRoot(), 'dist', 'web');
  private readonly pages = new Map<Tree, string>();
  private readonly assets = new Map<string, Asset | null>();
  private renders: Promise<{ render: Render }> | undefined;

  constructor(@Inject(LOGGER) private readonly log: Logger) {}

  onModuleInit(): void {
    if (!this.built) this.log.warn({ folder: this.folder }, 'the pages were not built: npm run build:web');
  }

  get built(): boolean {
    return Object.values(PAGES).every((page) => existsSync(join(this.folder, page)));
  }

  page(tree: Tree): string {
    const kept = this.pages.get(tree) ?? readFileSync(join(this.folder, PAGES[tree]), 'utf8');
    this.pages.set(tree, kept);
    return kept;
  }

  async render(request: ToRender): Promise<Rendered> {
    this.renders ??= import(pathToFileURL(join(this.folder, 'render', 'render.mjs')).href) as Promise<{
      render: Render;
    }>;
    return (await this.renders).render(request);
  }

  /** An asset by its name, in the best form that the browser takes; null when there is none. */
  asset(name: string, acceptEncoding: string): Asset | null {
    const type = TYPES[NAME.exec(name)?.[1] ?? ''];
    if (type === undefined) return null;
    const accepted = new Set(acceptEncoding.split(',').map((part) => part.split(';')[0]?.trim()));
    return (
      (accepted.has('br') ? this.read(`${name}.br`, { type, encoding: 'br' }) : null) ??
      (accepted.has('gzip') ? this.read(`${name}.gz`, { type, encoding: 'gzip' }) : null) ??
      this.read(name, { type })
    );
  }

  private read(name: string, form: Omit<Asset, 'bytes'>): Asset | null {
    const kept = this.assets.get(name);
    if (kept !== undefined) return kept;
    const file = join(this.folder, 'assets', name);
    const asset = existsSync(file) ? { ...form, bytes: readFileSync(file) } : null;
    // Names that exist are few; those that somebody makes up are without number.
    if (asset) this.assets.set(name, asset);
    return asset;
  }
}

/** The folder with package.json above this file, whether it runs as built or as source. */
function programRoot(folder = dirname(fileURLToPath(import.meta.url))): string {
  return existsSync(join(folder, 'package.json')) ? folder : programRoot(dirname(folder));
}
