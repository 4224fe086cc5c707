import ts from 'typescript5'
import { bare, nameOf, refuse } from './program.mjs'
import { expressions } from './scope.mjs'
import { isTopLevel } from './types.mjs'

const K = ts.SyntaxKind
const BINARY = new Set(['+', '-', '*', '<', '>', '<=', '>=', '&&', '||', '&', '|', '^', '>>', '<<'])
const COMPOUND = new Set(['+=', '-=', '*='])
const EQUALITY = { '===': '==', '!==': '!=' }
const CPP_WORDS = new Set(['short', 'int', 'double', 'float', 'char', 'long', 'register', 'default', 'union', 'struct', 'auto', 'template', 'this', 'new', 'delete', 'operator', 'signed', 'unsigned', 'static', 'log', 'exp', 'round', 'tail'])

/** A name of the model in C++. */
export function safe(name) {
  const plain = name.replace(/-/g, '_')
  return CPP_WORDS.has(plain) ? `${plain}_` : plain
}

/**
 * Expressions as C++.
 * @param block writes the body of a function: statements are made elsewhere, from expressions
 */
export function createExpressions(types, kinds, tables, block) {
  const double = (e) => kinds.of(e) === 'double' ? emit(e) : `(double)(${emit(e)})`
  const whole = (e) => kinds.of(e) === 'double' ? `(int)(${emit(e)})` : emit(e)
  const wrap = (e) => { const text = emit(e); return /^[\w.[\]]+$/.test(text) ? text : `(${text})` }
  const isNumber = (e) => types.isNumber(types.of(e))

  function emit(e) {
    const own = expressions[e.getText()]
    if (own) return own.cpp
    const writer = WRITERS.get(e.kind)
    return writer ? writer(e) : refuse(e, `no C++ for ${K[e.kind]}`)
  }

  function literal(e) {
    const value = Number(e.text)
    return Number.isInteger(value) && value > 0x7fffffff ? `(int)${value}u` : Number.isInteger(value) ? String(value) : e.text
  }
  function word(e) {
    const table = Object.values(tables).find((names) => names.includes(e.text))
    return table ? String(table.indexOf(e.text)) : refuse(e, 'a text that is no name of an outcome, series or line')
  }
  function identifier(e) {
    if (e.text === 'Infinity') return 'INFINITY'
    if (e.text === 'NaN') return 'NAN'
    const d = types.declarationOf(e)
    const isNamed = d && (ts.isFunctionDeclaration(d) || isTopLevel(d)) && e.text !== 'run' && e.text !== 'atDecision'
    return isNamed ? nameOf(d) : safe(e.text)
  }
  function member(e) {
    const table = tables[e.expression.getText()]
    if (table) return String(e.name.text === 'length' ? table.length : table.indexOf(e.name.text))
    const type = types.of(e)
    const owner = ts.isIdentifier(e.expression) ? types.declarationOf(e.expression) : undefined
    if (owner && isTopLevel(owner) && type.isNumberLiteral?.()) return String(type.value)
    if (e.expression.getText() === 'Math') return e.name.text === 'SQRT2' ? String(Math.SQRT2) : refuse(e, 'Math')
    const text = `${emit(e.expression)}.${safe(e.name.text)}`
    return types.isPointer(types.of(e.expression), e.name.text) ? `(*${text})` : text
  }
  function element(e) {
    const table = tables[e.expression.getText()]
    const index = e.argumentExpression
    if (ts.isStringLiteral(index)) return table ? String(table.indexOf(index.text)) : `${emit(e.expression)}.${safe(index.text)}`
    return table ? emit(index) : `${emit(e.expression)}[${whole(index)}]`
  }
  function conditional(e) {
    const part = isNumber(e) && kinds.of(e) === 'double' ? double : emit
    return `(${emit(e.condition)} ? ${part(e.whenTrue)} : ${part(e.whenFalse)})`
  }

  function binary(e) {
    const operator = e.operatorToken.getText()
    if (operator === '=') return assignment(e)
    if (COMPOUND.has(operator)) return `${emit(e.left)} ${operator} ${emit(e.right)}`
    if (operator === '/') return `(${double(e.left)} / ${double(e.right)})`
    if (operator === '%') return kinds.of(e) === 'double' ? `js_mod(${double(e.left)}, ${double(e.right)})` : `(${emit(e.left)} % ${emit(e.right)})`
    if (operator === '**') return `js_pow(${double(e.left)}, ${double(e.right)})`
    if (operator === '>>>') return e.right.getText() === '0' ? `(double)(uint32_t)(${emit(e.left)})` : `(int)((uint32_t)(${emit(e.left)}) >> ${emit(e.right)})`
    if (operator === '||' && isNumber(e)) return `js_or(${emit(e.left)}, ${emit(e.right)})`
    if (EQUALITY[operator]) return `(${emit(e.left)} ${EQUALITY[operator]} ${emit(e.right)})`
    return BINARY.has(operator) ? `(${emit(e.left)} ${operator} ${emit(e.right)})` : refuse(e, 'operator')
  }
  function assignment(e) {
    const left = bare(e.left)
    if (ts.isPropertyAccessExpression(left) && types.isPointer(types.of(left.expression), left.name.text)) return `${emit(left.expression)}.${safe(left.name.text)} = &(${emit(e.right)})`
    const isWholeColumn = ts.isElementAccessExpression(left) && kinds.of(left) === 'int'
    return `${emit(left)} = ${isWholeColumn && isNumber(e.right) ? whole(e.right) : emit(e.right)}`
  }

  function call(e) {
    const f = e.expression
    if (ts.isPropertyAccessExpression(f)) return f.expression.getText() === 'Math' ? math(e, f.name.text) : `${emit(f.expression)}.${f.name.text}(${e.arguments.map((a) => emit(a)).join(', ')})`
    const { parameters } = types.resolved(e)
    return `${emit(f)}(${e.arguments.map((a, index) => argument(a, parameters[index])).join(', ')})`
  }
  /** JavaScript lets a callback take fewer arguments than it is given; C++ does not. */
  function argument(a, parameter) {
    const expected = parameter && types.ofSymbol(parameter)
    const count = expected && types.isFunction(expected) ? expected.getCallSignatures()[0].parameters.length : 0
    const e = bare(a)
    if (ts.isArrowFunction(e)) return arrow(e, count)
    const d = ts.isIdentifier(e) ? types.declarationOf(e) : undefined
    if (!d || !ts.isFunctionDeclaration(d)) return emit(a)
    const names = Array.from({ length: count }, (_, index) => `a${index}`)
    return `[&](${names.map((name) => `const auto ${name}`).join(', ')}) { return ${nameOf(d)}(${names.slice(0, d.parameters.length).join(', ')}); }`
  }
  function math(e, name) {
    const a = e.arguments
    if (name === 'imul') return `js_imul(${emit(a[0])}, ${emit(a[1])})`
    if (name === 'floor') {
      const quotient = bare(a[0])
      if (ts.isBinaryExpression(quotient) && quotient.operatorToken.kind === K.SlashToken && kinds.of(quotient.left) === 'int' && kinds.of(quotient.right) === 'int') return `js_floordiv(${emit(quotient.left)}, ${emit(quotient.right)})`
    }
    if (name === 'max' || name === 'min') {
      const part = kinds.of(e) === 'double' ? double : emit
      return a.slice(1).reduce((text, next) => `js_${name}(${text}, ${part(next)})`, part(a[0]))
    }
    return ['floor', 'round', 'ceil', 'sqrt', 'log', 'exp'].includes(name) ? `js_${name}(${double(a[0])})` : refuse(e, 'Math')
  }
  /** @param count of arguments that it will be given */
  function arrow(f, count = f.parameters.length) {
    const parameters = f.parameters.map((p) => `${types.isNumber(types.of(p)) ? `const ${kinds.ofDeclaration(p, p)}` : 'auto&&'} ${safe(p.name.text)}`)
    while (parameters.length < count) parameters.push('auto')
    const body = ts.isBlock(f.body) ? block(f.body) : types.isVoid(types.returned(f)) ? `{ ${emit(f.body)}; }` : `{ return ${emit(f.body)}; }`
    return `[&](${parameters.join(', ')})${types.returnsNumber(f) ? ` -> ${kinds.isDouble(f) ? 'double' : 'int'}` : ''} ${body}`
  }
  /** C++ wants the fields in the order of the struct. */
  function object(e) {
    const { symbol } = types.contextual(e)
    const values = new Map(e.properties.map((p) => [p.name.text, ts.isShorthandPropertyAssignment(p) ? safe(p.name.text) : emit(p.initializer)]))
    return `${symbol.name}{${symbol.declarations[0].members.map(({ name }) => `.${safe(name.text)} = ${values.get(name.text)}`).join(', ')}}`
  }

  const inner = (e) => emit(e.expression)
  const WRITERS = new Map([
    [K.NonNullExpression, inner], [K.AsExpression, inner], [K.ParenthesizedExpression, (e) => `(${inner(e)})`], [K.NumericLiteral, literal], [K.StringLiteral, word], [K.TrueKeyword, () => 'true'], [K.FalseKeyword, () => 'false'],
    [K.Identifier, identifier], [K.PropertyAccessExpression, member], [K.ElementAccessExpression, element], [K.ConditionalExpression, conditional], [K.BinaryExpression, binary], [K.CallExpression, call],
    [K.PrefixUnaryExpression, (e) => `${ts.tokenToString(e.operator)}${wrap(e.operand)}`], [K.PostfixUnaryExpression, (e) => `${wrap(e.operand)}${ts.tokenToString(e.operator)}`],
    [K.ArrowFunction, (e) => arrow(e)], [K.ObjectLiteralExpression, object], [K.ArrayLiteralExpression, (e) => `{${e.elements.map((part) => emit(part)).join(', ')}}`],
    [K.NewExpression, (e) => `Vec<${types.element(types.of(e))}, 256>(${whole(e.arguments[0])})`],
  ])
  return { emit, double, whole, arrow }
}
