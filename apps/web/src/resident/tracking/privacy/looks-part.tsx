import { momentInWords } from '../../../shared/days.js';
import { useSurroundings } from '../../../shared/surroundings.js';
import type { PartProps } from './privacy-page.js';

/** Who looked, when and why: at the identity, and at files as they were before anything was taken out. */
export function LooksPart({ centre }: Pick<PartProps, 'centre'>) {
  const { words, language } = useSurroundings();
  const { privacy } = words;
  const lists = [
    { heading: privacy.looks, looks: centre.looks },
    { heading: privacy.fileLooks, looks: centre.fileLooks },
  ];
  return lists.map(({ heading, looks }) => (
    <section key={heading}>
      <h2>{heading}</h2>
      {looks.length === 0 ? <p>{privacy.noLooks}</p> : null}
      <ul>
        {looks.map(({ by, reason, at }) => (
          <li key={`${at} ${by}`}>
            {momentInWords(at, language)} · {by} · {reason}
          </li>
        ))}
      </ul>
    </section>
  ));
}
