import type { Rule } from '../rule.ts'

/** How the heading of a section opens on the web; what GPO prints, `Sec. 1.36`, is read there too. */
const ON_THE_WEB = /^§§? ?\d+[a-z]?\.\d/m

/** Of a dialect that was forced, or told wrongly, no heading of a section is found: the text is one fragment. */
export const dialectFits: Rule = {
  meta: {
    ruleId: 'dialect-fits',
    severity: 'warning',
    law: 'A file is read in the dialect that it is written in.',
    authority: 'design of this program: nothing is guessed silently',
    example: {
      text: '§ 1.36 Systems exempt …',
      finding: 'Read as gpo, no section has a heading; its lines open as those of web do.',
    },
  },
  check: ({ index: { root, divisions }, source, report }) => {
    if (divisions.some(({ node }) => node.type === 'section' && node.number !== null)) return
    if (root.dialect === 'web') return
    const found = ON_THE_WEB.exec(source.text)
    if (found === null) return
    report({
      message: `Read as ${root.dialect}, no section has a heading; its lines open as those of web do.`,
      place: source.position(found.index, found.index + found[0].length),
      note: 'Try --dialect web, or none.',
    })
  },
}
