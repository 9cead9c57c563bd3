import type { Me } from '../api/questions.js';
import { partsOf } from '../session/me.js';
import type { DeskWords } from '../words/desk-words.js';

export type Icon = 'inbox' | 'board' | 'phone' | 'folder' | 'building' | 'record' | 'text' | 'plus';

export interface Place {
  readonly to: string;
  readonly label: string;
  readonly icon: Icon;
}

/** The places that somebody with these roles works at, the most used first. */
export function placesFor(me: Me, { frame: { nav } }: DeskWords): readonly Place[] {
  const { office, firm, manager, body } = partsOf(me);
  const place = (to: string, label: string, icon: Icon): Place => ({ to, label, icon });
  return [
    place('/inbox', body ? nav.docket : nav.inbox, 'inbox'),
    ...(office ? [place('/board', nav.board, 'board'), place('/intake', nav.intake, 'phone')] : []),
    ...(manager ? [place('/estates', nav.estates, 'building')] : []),
    place('/cases', nav.cases, 'folder'),
    ...(office || firm ? [place('/record', nav.record, 'record')] : []),
    ...(office || manager ? [place('/new', nav.fresh, 'plus')] : []),
    ...(office ? [place('/texts', nav.texts, 'text')] : []),
  ];
}
