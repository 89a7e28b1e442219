import { describe, expect, it } from 'vitest'
import { decodeSource, readSource, type SourceFile } from '../../src/corpus/read-source.ts'

function decode(bytes: Uint8Array | string): SourceFile {
  const source = decodeSource('volume.txt', typeof bytes === 'string' ? Buffer.from(bytes) : bytes)
  if ('reason' in source) throw new Error(source.reason)
  return source
}

it.each([
  ['', 'The file is empty'],
  [' \n', 'The file holds nothing but blanks'],
  ['[[Page 1]]\n\n   [[Page 2]]\r\n', 'The file holds nothing but page marks'],
])('says that %j holds no text', (text, message) => {
  expect(decode(text).findings).toMatchObject([{ ruleId: 'source-empty', message }])
})

describe('decoding', () => {
  it('takes UTF-8 without a word', () => {
    expect(decode('§ 1.36')).toMatchObject({ text: '§ 1.36', encoding: 'utf-8', bytes: 7, findings: [] })
  })

  it('keeps a byte order mark as a blank', () => {
    const { text } = decode('\uFEFFSec. 1.36')
    expect(text).toBe('\uFEFFSec. 1.36')
    expect(/^\s/.test(text)).toBe(true)
  })

  it('takes Latin-1 with a message at the first odd character', () => {
    const source = decode(Buffer.from('Sec. 1\n\xA7 1.36', 'latin1'))
    expect(source).toMatchObject({ text: 'Sec. 1\n§ 1.36', encoding: 'windows-1252', bytes: 13 })
    expect(source.findings).toMatchObject([{ ruleId: 'source-encoding', place: { start: { line: 2, column: 1 } } }])
  })

  it.each([1, 2])('says that the file ends in the middle of a character (%i bytes of it are there)', (cutBytes) => {
    const source = decode(Buffer.from('“').subarray(0, cutBytes))
    expect(source).toMatchObject({ text: '\uFFFD', encoding: 'utf-8', cutBytes, bytes: cutBytes })
    expect(source.findings).toMatchObject([{ ruleId: 'source-encoding' }])
  })

  it.each([
    ['', 'The file is empty'],
    [' \n\t\r\n', 'The file holds nothing but blanks'],
    ['\uFEFF', 'The file holds nothing but blanks'],
  ])('says of %j that there is nothing', (text, message) => {
    expect(decode(text).findings).toMatchObject([{ ruleId: 'source-empty', message }])
  })

  it.each([
    ['a null byte', 'PART 1\0'],
    ['UTF-16', Buffer.from('PART 1', 'utf16le')],
    ['control characters', `PART\u0001\u0002\u0003`],
  ])('refuses %s as no text', (_name, bytes) => {
    expect(decodeSource('a.txt', Buffer.from(bytes))).toEqual({ reason: expect.stringMatching(/^not text/) })
  })

  it.each([
    ['little', Buffer.from('\uFEFFPART 1', 'utf16le')],
    ['big', Buffer.from('\uFEFFPART 1', 'utf16le').swap16()],
  ])('names UTF-16 with its mark, the %s end first', (_name, bytes) => {
    expect(decodeSource('a.txt', bytes)).toEqual({ reason: 'the file is UTF-16; save it as UTF-8' })
  })

  it.each([
    ['PART 1\rSec. 1.1\r\nWords', 1, 'The file has 1 carriage return without a line feed; they end no line', 7],
    ['PART 1\n\r\rSec.\r', 2, 'The file has 3 carriage returns without a line feed; they end no line', 1],
  ])('tells once of carriage returns that stand alone: %j', (text, line, message, column) => {
    const { findings, text: read } = decode(text)
    expect(read).toBe(text)
    expect(findings).toMatchObject([{ ruleId: 'source-line-ends', message, place: { start: { line, column } } }])
  })

  it('takes carriage returns for line ends in a file of no line feed', () => {
    expect(decode('PART 1\rSec. 1.1\r').findings).toEqual([])
  })

  it('takes tabs, form feeds and an end-of-file mark for text', () => {
    expect(decode('a\tb\f\r\n\u001A').findings).toEqual([])
  })
})

describe('reading', () => {
  it.each([
    ['missing.txt', 'there is no such file'],
    ['.', 'there is a folder, not a file'],
  ])('%s gives a plain sentence', async (path, reason) => {
    expect(await readSource(path)).toEqual({ reason })
  })
})
