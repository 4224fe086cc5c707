import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import ts from 'typescript5'
import { byHand, files, left, sizing } from './scope.mjs'

const OPTIONS = {
  target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, lib: ['lib.es2023.d.ts'], types: ['seedrandom'],
  strict: true, noUncheckedIndexedAccess: true, allowImportingTsExtensions: true, resolveJsonModule: true, noEmit: true, skipLibCheck: true,
}

/** The model as TypeScript reads it, and which of its functions and constants the kernel gets. */
export function readProgram(model) {
  const paths = files.map((file) => join(model, file))
  const program = ts.createProgram(paths, OPTIONS)
  // The checker first: only then does a node know its file.
  const checker = program.getTypeChecker()
  const sources = paths.map((path) => program.getSourceFile(path))
  const functions = []
  const handmade = []
  const sizes = []
  const constants = []
  for (const statement of sources.flatMap((source) => [...source.statements])) {
    if (ts.isFunctionDeclaration(statement)) {
      const key = keyOf(statement)
      if (sizing.has(key)) sizes.push(statement)
      if (byHand.has(key)) handmade.push(statement)
      else if (!left.has(key)) functions.push(statement)
    }
    if (ts.isVariableStatement(statement)) constants.push(...statement.declarationList.declarations.filter((d) => !left.has(keyOf(d)) && d.initializer && isPlain(d.initializer)))
  }
  const interfaces = new Map(sources.flatMap((source) => source.statements.filter(ts.isInterfaceDeclaration).map((found) => [found.name.text, found])))
  return { checker, sources, functions, handmade, sizes, constants, interfaces }
}

const fileOf = (node) => basename(node.getSourceFile().fileName, '.ts').replace(/-/g, '_')
export const keyOf = (declaration) => `${fileOf(declaration)}.${declaration.name.getText()}`
/** Functions and constants of all files are together in C++, so each has its file before its name. */
export const nameOf = (declaration) => keyOf(declaration).replace('.', '_')
/** A mark of a declaration's text: by-hand C++ was written for the text with this mark. */
export const markOf = (node) => createHash('sha256').update(node.getText().replace(/\s+/g, ' ')).digest('hex').slice(0, 12)

function isPlain(e) {
  if (ts.isAsExpression(e) || (ts.isPrefixUnaryExpression(e) && e.operator === ts.SyntaxKind.MinusToken)) return isPlain(e.expression ?? e.operand)
  if (ts.isArrayLiteralExpression(e)) return e.elements.every(isPlain)
  if (ts.isBinaryExpression(e)) return isPlain(e.left) && isPlain(e.right)
  return ts.isNumericLiteral(e) || ts.isIdentifier(e) || ts.isArrowFunction(e)
}

/** @throws an error that names the place: the model uses something that the kernel's tool does not know */
export function refuse(node, why) {
  const source = node.getSourceFile()
  const { line } = source.getLineAndCharacterOfPosition(node.getStart())
  throw new Error(`${source.fileName}:${line + 1}: ${why}: ${node.getText().slice(0, 120)}`)
}

/** Through `!`, brackets and `as`, which say nothing about values. */
export function bare(e) {
  let found = e
  while (ts.isNonNullExpression(found) || ts.isParenthesizedExpression(found) || ts.isAsExpression(found)) found = found.expression
  return found
}

/** The names of an object literal, in its order. */
export function namesOf(program, name) {
  const declarations = program.sources.flatMap((source) => source.statements.filter(ts.isVariableStatement).flatMap((statement) => [...statement.declarationList.declarations]))
  let literal = declarations.find((declaration) => declaration.name.getText() === name).initializer
  while (!ts.isObjectLiteralExpression(literal)) literal = literal.expression
  return literal.properties.map((property) => property.name.text)
}
