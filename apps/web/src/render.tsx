import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { Pages } from './pages.js';
import { NoScript } from './shared/parts/no-script.js';
import { InSurroundings, type Start } from './shared/surroundings.js';
import { loadWords } from './shared/words/words.js';

/** Pages that only show something: the server writes them whole, and they read without any script. */
const WRITTEN = ['/', '/help', '/privacy'];

/** The server's edition of the pages (libs/http/src/web/web-files.ts). */
export async function render({ path, language, elder, house }: Omit<Start, 'words'> & { path: string }) {
  const words = await loadWords(language);
  const start = { house, language, words, elder };
  const title = path === '/' ? house.name : `${words.titles[path as '/help'] ?? words.app} - ${house.name}`;
  return {
    title,
    html: WRITTEN.includes(path)
      ? renderToString(
          <InSurroundings start={start}>
            <StaticRouter location={path}>
              <Pages />
            </StaticRouter>
          </InSurroundings>,
        )
      : '',
    noScript: WRITTEN.includes(path)
      ? ''
      : renderToString(
          <InSurroundings start={start}>
            <NoScript />
          </InSurroundings>,
        ),
  };
}
