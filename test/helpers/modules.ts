/** The modules of src/ and grammar/ as the compiler of TypeScript sees them: imports, exports, literals. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** One file. */
export interface Module {
  /** From the root of the package: `src/parse/lines.ts`. */
  path: string
  /** Modules of this package that it imports, types and what it loads on demand included. */
  imports: string[]
  /** Packages that it imports. */
  packages: string[]
  /** Names of its exports that have no docblock. */
  undocumented: string[]
  /** Words of its string, template and regular expression literals. */
  literals: string[]
}

/** All modules below src/ and grammar/. */
export function readModules(): Module[] {
  return ['grammar', 'src'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => readModule(join(folder, file))),
  )
}

function readModule(path: string): Module {
  const file = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.ES2022, true)
  const found = importsOf(file)
  return {
    path,
    imports: found.filter(isOwn).map((from) => relative('.', normalize(join(dirname(path), from)))),
    packages: found.filter((from) => !isOwn(from)),
    undocumented: file.statements.filter(isExported).filter(hasNoDocblock).map(nameOf),
    literals: literalsOf(file),
  }
}

const isOwn = (from: string): boolean => from.startsWith('.')

/** What a file imports and re-exports, and what it loads later by `import(…)`. */
function importsOf(file: ts.SourceFile): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) found.push(wordsOf(node.moduleSpecifier))
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) found.push(wordsOf(node.moduleSpecifier))
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push(wordsOf(node.arguments[0]!))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
  )
}

function hasNoDocblock(statement: ts.Statement): boolean {
  return ts.getJSDocCommentsAndTags(statement).length === 0
}

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]!.name.getText()
  return 'name' in statement ? (statement.name as ts.Node).getText() : statement.getText().slice(0, 40)
}

/** What the catalogue of rules says of a rule, with a sample from the print, decides nothing. */
function isCatalogueEntry(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) && ['law', 'authority', 'example'].includes(node.name.getText())
}

function literalsOf(file: ts.SourceFile): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || isCatalogueEntry(node)) return
    if (ts.isNumericLiteral(node)) return
    if (ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const wordsOf = (node: ts.Expression): string => (ts.isStringLiteralLike(node) ? node.text : '')
