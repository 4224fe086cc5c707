import ts from 'typescript5'
import { createExpressions, safe } from './expressions.mjs'
import { nameOf, refuse } from './program.mjs'
import { leftBindings, leftStatements } from './scope.mjs'

const K = ts.SyntaxKind

/** Statements and whole functions as C++. */
export function createStatements(types, kinds, tables) {
  const block = (b) => `{\n${b.statements.map(statement).filter(Boolean).join('\n')}\n}`
  const expressions = createExpressions(types, kinds, tables, block)
  const { emit, whole } = expressions
  const braced = (s) => ts.isBlock(s) ? block(s) : `{ ${statement(s)} }`

  function statement(s) {
    if (leftStatements.some((pattern) => pattern.test(s.getText()))) return ''
    const writer = WRITERS.get(s.kind)
    return writer ? writer(s) : refuse(s, `no C++ for ${K[s.kind]}`)
  }
  function when(s) {
    const otherwise = !s.elseStatement ? '' : ` else ${ts.isIfStatement(s.elseStatement) ? when(s.elseStatement) : braced(s.elseStatement)}`
    return `if (${emit(s.expression)}) ${braced(s.thenStatement)}${otherwise}`
  }
  function loop(s) {
    return `for (${s.initializer ? start(s.initializer) : ''}; ${s.condition ? emit(s.condition) : ''}; ${s.incrementor ? emit(s.incrementor) : ''}) ${braced(s.statement)}`
  }
  function start(list) {
    if (!ts.isVariableDeclarationList(list)) return emit(list)
    const found = new Set(list.declarations.map((d) => kinds.ofDeclaration(d, d)))
    if (found.size > 1) refuse(list, 'whole numbers and fractions in one declaration')
    return `${[...found][0]} ${list.declarations.map((d) => `${safe(d.name.text)} = ${emit(d.initializer)}`).join(', ')}`
  }
  function loopOver(s) {
    const [d] = s.initializer.declarations
    return `for (const ${types.isNumber(types.of(d)) ? kinds.ofDeclaration(d, d) : 'auto&'} ${safe(d.name.text)} : ${emit(s.expression)}) ${braced(s.statement)}`
  }
  function choice(s) {
    const clauses = s.caseBlock.clauses.map((c) => `${ts.isDefaultClause(c) ? 'default' : `case ${emit(c.expression)}`}: ${c.statements.map(statement).join(' ')}`)
    return `switch (${whole(s.expression)}) {\n${clauses.join('\n')}\n}`
  }

  function declaration(d) {
    if (ts.isArrayBindingPattern(d.name)) return d.name.elements.map((b, index) => `const auto ${safe(b.name.text)} = ${emit(d.initializer.elements[index])};`).join(' ')
    if (ts.isObjectBindingPattern(d.name)) return pattern(d.name, emit(d.initializer)).join(' ')
    const type = types.of(d)
    const constant = d.parent.flags & ts.NodeFlags.Const ? 'const ' : ''
    const name = safe(d.name.text)
    if (ts.isArrowFunction(d.initializer)) return `const auto ${name} = ${emit(d.initializer)};`
    if (types.isNumber(type)) return `${constant}${kinds.ofDeclaration(d, d)} ${name} = ${emit(d.initializer)};`
    if (types.isBoolean(type)) return `${constant}bool ${name} = ${emit(d.initializer)};`
    return types.isList(type) && ts.isArrayLiteralExpression(d.initializer) ? `Items ${name};` : `auto&& ${name} = ${emit(d.initializer)};`
  }
  /** Numbers are copied, as in JavaScript; the rest is another name for the same thing. */
  function pattern(p, base) {
    const type = types.typeOfPattern(p)
    return p.elements.filter((b) => !leftBindings.has(b.name.text)).flatMap((b) => {
      const name = (b.propertyName ?? b.name).text
      const place = `${base}.${safe(name)}`
      const value = types.isPointer(type, name) ? `(*${place})` : place
      if (ts.isObjectBindingPattern(b.name)) return pattern(b.name, value)
      return types.isNumber(types.ofSymbol(types.property(type, name))) ? `const ${kinds.ofBinding(b)} ${safe(b.name.text)} = ${value};` : `auto& ${safe(b.name.text)} = ${value};`
    })
  }

  function result(f) {
    const type = types.returned(f)
    if (types.isVoid(type)) return 'void'
    if (types.isNumber(type)) return kinds.isDouble(f) ? 'double' : 'int'
    if (types.isBoolean(type)) return 'bool'
    if (types.isList(type)) return 'Items'
    return types.text(type) === 'Structure' ? 'Structure&' : types.text(type)
  }
  function parameter(p) {
    const type = types.of(p)
    if (types.isNumber(type)) return `${kinds.ofDeclaration(p, p)} ${safe(p.name.text)}`
    if (types.isBoolean(type)) return `bool ${safe(p.name.text)}`
    return `${types.isFunction(type) ? 'const auto&' : 'auto&&'} ${safe(p.name.text)}`
  }
  const head = (f, parameters = f.parameters.map(parameter)) => `static ${result(f)} ${nameOf(f)}(${parameters.join(', ')})`
  /** Functions call each other across files, so all are named before any is written. A default that reads another parameter is a function of its own. */
  function prototype(f) {
    const last = f.parameters.at(-1)
    if (!last?.initializer) return [`${head(f)};`]
    const shorter = f.parameters.slice(0, -1)
    return [`${head(f)};`, `${head(f, shorter.map(parameter))} { return ${nameOf(f)}(${[...shorter.map((p) => safe(p.name.text)), emit(last.initializer)].join(', ')}); }`]
  }

  const WRITERS = new Map([
    [K.Block, block], [K.VariableStatement, (s) => s.declarationList.declarations.map(declaration).join(' ')], [K.ExpressionStatement, (s) => `${emit(s.expression)};`], [K.ReturnStatement, (s) => s.expression ? `return ${emit(s.expression)};` : 'return;'],
    [K.IfStatement, when], [K.ForStatement, loop], [K.ForOfStatement, loopOver], [K.WhileStatement, (s) => `while (${emit(s.expression)}) ${braced(s.statement)}`], [K.SwitchStatement, choice],
    [K.ContinueStatement, () => 'continue;'], [K.BreakStatement, () => 'break;'], [K.EmptyStatement, () => ';'], [K.ThrowStatement, () => '__builtin_trap();'],
  ])
  return { ...expressions, prototype, definition: (f) => `${head(f)} ${block(f.body)}\n` }
}
