/** Rows by the groups that they belong to, each in the order given. */
export function byClan<T extends { readonly clan: string }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const list = found.get(row.clan);
    if (list === undefined) found.set(row.clan, [row]);
    else list.push(row);
  }
  return found;
}
