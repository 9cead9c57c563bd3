/** The state of a case; its tone is told by the border as well as by colour. */
export function StateTag({ tone, label }: { tone: string; label: string }) {
  return <span className={`state-tag tone-${tone}`}>{label}</span>;
}
