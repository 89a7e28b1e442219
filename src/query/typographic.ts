/** Quotes and dashes of GPO's plain text in the forms of print. */

/** `` ``x'' `` is “x”, `--` is an em dash, `` `x' `` is ‘x’; longer runs of hyphens are blanks and rules and stay. */
export function typographic(text: string): string {
  return text
    .replaceAll('```', '“‘')
    .replaceAll("'''", '’”')
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replaceAll('`', '‘')
    .replaceAll("'", '’')
    .replace(/-{2,}/g, (dashes) => (dashes.length === 2 ? '—' : dashes))
}

/** In headings GPO prints an em dash as `_` between words. */
export function typographicHeading(text: string): string {
  return typographic(text.replace(/([^_\s])_(?=[^_\s])/g, '$1—'))
}
