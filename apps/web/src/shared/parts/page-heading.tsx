import { type ReactNode, useEffect, useRef } from 'react';
import { useSurroundings } from '../surroundings.js';

let pagesSeen = 0;

interface Props {
  readonly children: string;
  /** What stands above the heading: the step of a form, the number of a case. */
  readonly over?: ReactNode;
  /** Title of the window, when it should say more than the heading. */
  readonly title?: string;
  /** With it the title of the window begins by saying so. */
  readonly wrong?: boolean;
}

/** The heading of a page: names the window, and takes the focus when one page follows another. */
export function PageHeading({ children, over, title = children, wrong = false }: Props) {
  const { house, words } = useSurroundings();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${wrong ? words.form.wrongPrefix : ''}${title}${house.name ? ` - ${house.name}` : ''}`;
  }, [title, wrong, house.name, words]);
  useEffect(() => {
    pagesSeen += 1;
    if (pagesSeen === 1) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div className="page-heading">
      {over ? <div className="over">{over}</div> : null}
      <h1 tabIndex={-1} ref={heading}>
        {children}
      </h1>
    </div>
  );
}
