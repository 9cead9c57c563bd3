import {
  BellFilled,
  CheckCircleFilled,
  ClockCircleFilled,
  ExclamationCircleFilled,
  MinusCircleOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Schemas } from '../../shared/api/client.js';
import { useDeskWords, type DeskWords } from '../words/desk-words.js';

type Due = Pick<Schemas['InboxItem'], 'light' | 'dueAt' | 'dueWorkdaysLeft' | 'provisional'>;

/** A shape of its own for each light, so that colour is never alone. */
const SHAPES: Readonly<Record<string, ReactNode>> = {
  red: <ExclamationCircleFilled aria-hidden />,
  yellow: <ClockCircleFilled aria-hidden />,
  blue: <BellFilled aria-hidden />,
  green: <CheckCircleFilled aria-hidden />,
};

/** How much time is left, in working days, as the server counted it. */
export function dueInWords({ light, dueAt, dueWorkdaysLeft: left }: Due, { inbox }: DeskWords): string {
  if (!dueAt) return inbox.lights.none;
  if (light === 'red')
    return left === null || left === 0 ? inbox.lights.red : inbox.over(String(Math.abs(left)));
  if (left === null) return light ? inbox.lights[light] : inbox.lights.none;
  return left <= 0 ? inbox.dueToday : inbox.left(String(left));
}

export function Light({ due }: { due: Due }) {
  const words = useDeskWords();
  const { inbox } = words;
  const light = due.dueAt && due.light ? due.light : null;
  return (
    <span className={`light is-${light ?? 'none'}`}>
      {light ? SHAPES[light] : <MinusCircleOutlined aria-hidden />}
      {light ? <span className="visually-hidden">{`${inbox.lights[light]} `}</span> : null}
      <span>{dueInWords(due, words)}</span>
      {due.provisional ? (
        <abbr className="provisional" title={inbox.provisionalWhy}>
          {inbox.provisional}
        </abbr>
      ) : null}
    </span>
  );
}
