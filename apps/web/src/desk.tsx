import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Route, Routes } from 'react-router';
import { readStart } from './shared/start.js';
import { InSurroundings } from './shared/surroundings.js';

const SignIn = lazy(() => import('./desk/sign-in.js'));

/** The desk of those who work with cases. Its own page, its own build; nothing of it reaches residents. */
async function start(): Promise<void> {
  createRoot(document.getElementById('root') as HTMLElement).render(
    <InSurroundings start={await readStart()}>
      <BrowserRouter basename="/desk">
        <Suspense>
          <Routes>
            <Route path="*" element={<SignIn />} />
          </Routes>
        </Suspense>
      </BrowserRouter>
    </InSurroundings>,
  );
}

void start();
