import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Pages } from './pages.js';
import { readStart } from './shared/start.js';
import { InSurroundings } from './shared/surroundings.js';
import './shared/styles/index.css';

const root = document.getElementById('root') as HTMLElement;
async function start(): Promise<void> {
  const pages = (
    <InSurroundings start={await readStart()}>
      <BrowserRouter>
        <Pages />
      </BrowserRouter>
    </InSurroundings>
  );
  // What the server has written stays; other pages are drawn here.
  if (root.firstElementChild) hydrateRoot(root, pages);
  else createRoot(root).render(pages);
}

void start();
