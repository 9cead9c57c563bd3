import { fill, type Language, say, type Text, text } from '#kernel/text.js';
import type { Actor } from '#machines/contract/actor.js';
import { CASE_ROLES } from '#machines/contract/case-role.js';

const FOR: Record<NonNullable<Actor['onBehalfOf']>, Text> = {
  complainant: text('{who}（代投诉人）', '{who} for the complainant'),
  firm: text('{who}（代企业）', '{who} for the firm'),
};

/** Who acted, as a part that somebody plays; a name only where it is passed in. */
export function actorLabel(actor: Actor, language: Language, name?: string): string {
  const role = say(CASE_ROLES[actor.role], language);
  const who = name === undefined ? role : language === 'en' ? `${name}, ${role}` : `${role} ${name}`;
  return actor.onBehalfOf ? say(fill(FOR[actor.onBehalfOf], { who }), language) : who;
}
