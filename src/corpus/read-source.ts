/** Read one input: bytes in, text with its encoding out, or one plain sentence why not. */
import { hash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { pageMarker } from '../../grammar/line/page-marker.ts'
import type { Finding } from '../ast/finding.ts'
import { reasonOf } from '../ast/reason-of.ts'
import { createSource, lineFeedOf } from '../ast/source.ts'

/** A decoded input. */
export interface SourceFile {
  /** As given, relative to the working folder or absolute. */
  path: string
  /** Decoded, unchanged; a byte order mark stays as a blank. */
  text: string
  bytes: number
  sha256: string
  encoding: 'utf-8' | 'windows-1252'
  /** Bytes of a character that the end of the file cuts; U+FFFD stands for them in `text`. */
  cutBytes: number
  findings: Finding[]
}

/** An input that cannot be read; the message is one sentence for people. */
export type SourceFailure = { reason: string }

/** Read and decode a file; never rejects. `name` is what messages call it. */
export async function readSource(file: string, name = file): Promise<SourceFile | SourceFailure> {
  try {
    // To read a pipe or a device may never end.
    const found = await stat(file)
    if (!found.isFile() && !found.isDirectory()) return { reason: 'not a regular file' }
    return decodeSource(name, await readFile(file))
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}

/** Decode bytes: UTF-8, else Windows-1252 with a message; no text at all is a failure. */
export function decodeSource(path: string, bytes: Uint8Array): SourceFile | SourceFailure {
  if (isUtf16(bytes)) return { reason: 'the file is UTF-16; save it as UTF-8' }
  if (!isText(bytes)) return { reason: 'not text: the file holds bytes that no text file has' }
  const sha256 = hash('sha256', bytes)
  const decoded = decodeUtf8(bytes) ?? decodeLatin(bytes)
  const { text, encoding, cutBytes } = decoded
  return { path, text, bytes: bytes.length, sha256, encoding, cutBytes, findings: findingsOf(decoded) }
}

type Decoded = Pick<SourceFile, 'text' | 'encoding' | 'cutBytes'>

/** Control characters that text files do have: tab, line feed, form feed, carriage return, end of file (DOS). */
const HARMLESS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b])
const MOST_CONTROLS = 0.01

/** What Windows calls Unicode: a mark, then two bytes for each letter. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  let controls = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte < 0x20 && !HARMLESS.has(byte)) controls++
  }
  return controls <= bytes.length * MOST_CONTROLS
}

/** A volume may be cut in the middle of a character: only that last one is then unreadable. */
function decodeUtf8(bytes: Uint8Array): Decoded | null {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  try {
    const text = decoder.decode(bytes, { stream: true })
    const cutBytes = bytes.length - Buffer.byteLength(text, 'utf8')
    return { text: cutBytes === 0 ? text : `${text}\uFFFD`, encoding: 'utf-8', cutBytes }
  } catch {
    return null
  }
}

function decodeLatin(bytes: Uint8Array): Decoded {
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', cutBytes: 0 }
}

function findingsOf({ text, encoding, cutBytes }: Decoded): Finding[] {
  const source = createSource(text)
  const findings: Finding[] = []
  if (isBare(text)) {
    const what = text.trim() === '' ? 'blanks' : 'page marks'
    const message = text === '' ? 'The file is empty' : `The file holds nothing but ${what}`
    findings.push({ ruleId: 'source-empty', message, place: source.position(0, text.length) })
  }
  if (encoding === 'windows-1252') {
    const at = text.search(/[\u0080-\uFFFF]/)
    const message = 'The file is not UTF-8; it was read as Windows-1252 (Latin-1)'
    findings.push({ ruleId: 'source-encoding', message, place: source.position(at, at + 1) })
  }
  if (cutBytes > 0) {
    const message = 'The file ends in the middle of a character'
    findings.push({ ruleId: 'source-encoding', message, place: source.position(text.length - 1, text.length) })
  }
  const lone = lineFeedOf(text) === '\r' ? 0 : (text.match(LONE_RETURN)?.length ?? 0)
  if (lone > 0) {
    const at = text.search(LONE_RETURN)
    const message = `The file has ${lone} carriage ${lone === 1 ? 'return' : 'returns'} without a line feed; they end no line`
    const note = 'A line ends with a line feed, or a carriage return and a line feed: convert the file.'
    findings.push({ ruleId: 'source-line-ends', message, note, place: source.position(at, at + 1) })
  }
  return findings
}

function isBare(text: string): boolean {
  for (const [line] of text.matchAll(/.+/g)) if (line.trim() !== '' && pageMarker(line.trim()) === null) return false
  return true
}

/** Old Macintosh files end all their lines so: then they do. */
const LONE_RETURN = /\r(?!\n)/g
