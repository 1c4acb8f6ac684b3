interface RetoldProps {
  /** Set where the words are a retelling of the outlet's report. */
  readonly retelling?: true | undefined;
  /** Inside a line of other words: a dot before it. */
  readonly inline?: boolean;
  /** One word, for lists. */
  readonly short?: boolean;
}

/** What must stand beside words that retell a report, so that nobody takes them for the outlet's own. */
export function Retold({ retelling, inline = false, short = false }: RetoldProps) {
  if (retelling !== true) return null;
  const words = (
    <span class="retold" {...(short ? { title: 'not the outlet’s own words' } : {})}>
      {short ? 'retold' : 'retold, not the outlet’s own words'}
    </span>
  );
  return inline ? <> · {words}</> : <p class="cite">{words}</p>;
}
