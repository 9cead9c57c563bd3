import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { DeskApp } from './desk/desk-app.js';
import './desk/styles/index.css';
import { readStart } from './shared/start.js';
import { InSurroundings } from './shared/surroundings.js';

/** The desk of those who work with cases. Its own page, its own build; nothing of it reaches residents. */
async function start(): Promise<void> {
  createRoot(document.getElementById('root') as HTMLElement).render(
    <InSurroundings start={await readStart()}>
      <Suspense>
        <DeskApp />
      </Suspense>
    </InSurroundings>,
  );
}

void start();
