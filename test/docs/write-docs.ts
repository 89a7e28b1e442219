/** `npm run docs`: rewrite the parts of the documents that are made. */
import { writeFileSync } from 'node:fs'
import { documents, readDocument } from './documents.ts'

for (const document of documents) {
  const now = readDocument(document)
  const made = await document.make(now)
  if (made !== now) writeFileSync(new URL(`../../${document.path}`, import.meta.url), made)
  process.stderr.write(`${document.path}: ${made === now ? 'up to date' : 'rewritten'}\n`)
}
