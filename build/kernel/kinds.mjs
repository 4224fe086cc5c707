import ts from 'typescript5'
import { bare, refuse } from './program.mjs'
import { doubleCallbackParameters, doubleFields, expressions } from './scope.mjs'

const K = ts.SyntaxKind
const WHOLE_MATH = new Set(['floor', 'round', 'ceil', 'imul'])
const ARITHMETIC = new Set([K.PlusToken, K.MinusToken, K.AsteriskToken, K.PercentToken, K.BarBarToken])
const isAssignment = (operator) => operator >= K.FirstAssignment && operator <= K.LastAssignment

/**
 * Which numbers are whole: all, until a fraction flows in (a division, an input, a Float64Array). Goes round until nothing changes.
 * Rounding gives a whole number, so an infinity that is rounded becomes a milliard: see cpp/runtime.hpp.
 */
export function inferKinds({ functions, handmade, constants }, types, tables) {
  const doubles = new Set()
  let changed = false
  const joined = (...kinds) => kinds.includes('double') ? 'double' : 'int'
  const flow = (declaration, kind) => { if (kind === 'double' && declaration && !doubles.has(declaration)) { doubles.add(declaration); changed = true } }

  function ofDeclaration(d, node) {
    if (!d) return refuse(node, 'no declaration')
    if (doubles.has(d)) return 'double'
    if (ts.isBindingElement(d)) return ofBinding(d)
    if (ts.isVariableDeclaration(d) && d.parent.parent?.kind === K.ForOfStatement) return types.isDoubleArray(types.of(d.parent.parent.expression)) ? 'double' : 'int'
    if (ts.isParameter(d) && ts.isArrowFunction(d.parent) && doubleCallbackParameters.test(d.name.text)) return 'double'
    return ts.isPropertySignature(d) && doubleFields.has(`${d.parent.name?.text}.${d.name.text}`) ? 'double' : 'int'
  }
  function ofBinding(b) {
    if (ts.isArrayBindingPattern(b.parent)) return b.parent.parent.initializer ? of(b.parent.parent.initializer.elements[b.parent.elements.indexOf(b)]) : 'int'
    return ofProperty(types.typeOfPattern(b.parent), (b.propertyName ?? b.name).text, b)
  }
  function ofProperty(type, name, node) {
    const property = types.property(type, name)
    if (!property) return refuse(node, `no property ${name}`)
    const declared = types.signature(type, name)
    if (declared && !property.getCheckFlags?.()) return ofDeclaration(declared, node)
    if (name === 'length') return 'int'
    const literal = types.ofSymbol(property)
    // What is left is an input, of which everything can be a fraction, or a constant of a table.
    return literal.isNumberLiteral?.() && Number.isInteger(literal.value) ? 'int' : 'double'
  }

  function of(expression) {
    const own = expressions[expression.getText()]
    if (own) return own.kind
    const e = bare(expression)
    if (ts.isNumericLiteral(e)) return Number.isInteger(Number(e.text)) ? 'int' : 'double'
    if (ts.isIdentifier(e)) return e.text === 'Infinity' || e.text === 'NaN' ? 'double' : types.isNumber(types.of(e)) ? ofDeclaration(types.declarationOf(e), e) : 'int'
    if (ts.isPropertyAccessExpression(e)) return e.expression.getText() === 'Math' ? 'double' : types.isNumber(types.of(e)) ? ofProperty(types.of(e.expression), e.name.text, e) : 'int'
    if (ts.isElementAccessExpression(e)) return ofElement(e)
    if (ts.isPrefixUnaryExpression(e)) return e.operator === K.ExclamationToken ? 'int' : of(e.operand)
    if (ts.isPostfixUnaryExpression(e)) return of(e.operand)
    if (ts.isConditionalExpression(e)) return joined(of(e.whenTrue), of(e.whenFalse))
    if (ts.isBinaryExpression(e)) return ofBinary(e)
    return ts.isCallExpression(e) ? ofCall(e) : 'int'
  }
  function ofElement(e) {
    if (tables[e.expression.getText()]) return 'int'
    if (ts.isStringLiteral(e.argumentExpression)) return ofProperty(types.of(e.expression), e.argumentExpression.text, e)
    return types.isDoubleArray(types.of(e.expression)) ? 'double' : 'int'
  }
  function ofBinary(e) {
    const operator = e.operatorToken.kind
    if (ARITHMETIC.has(operator)) return types.isBoolean(types.of(e)) ? 'int' : joined(of(e.left), of(e.right))
    if (operator === K.SlashToken || operator === K.AsteriskAsteriskToken) return 'double'
    if (operator === K.GreaterThanGreaterThanGreaterThanToken) return e.right.getText() === '0' ? 'double' : 'int'
    return isAssignment(operator) ? of(e.left) : 'int'
  }
  function ofCall(e) {
    if (ts.isPropertyAccessExpression(e.expression)) {
      if (e.expression.expression.getText() !== 'Math') return 'int'
      const name = e.expression.name.text
      return WHOLE_MATH.has(name) ? 'int' : name === 'max' || name === 'min' ? joined(...e.arguments.map(of)) : 'double'
    }
    return types.isNumber(types.of(e)) && doubles.has(calledFunction(e)) ? 'double' : 'int'
  }
  function calledFunction(call) {
    const d = types.declarationOf(call.expression)
    return d && ts.isVariableDeclaration(d) && d.initializer && ts.isArrowFunction(d.initializer) ? d.initializer : d
  }

  const flowInto = (declaration, value) => { if (declaration && value && types.isNumber(types.of(declaration))) flow(declaration, of(value)) }
  function target(expression) {
    const e = bare(expression)
    if (ts.isIdentifier(e)) return types.declarationOf(e)
    return ts.isPropertyAccessExpression(e) ? types.signature(types.of(e.expression), e.name.text) : undefined
  }
  function visit(node) {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) flowInto(node, node.initializer)
    if (ts.isParameter(node)) flowInto(node, node.initializer)
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind) && types.isNumber(types.of(node.left))) flow(target(node.left), of(node.right))
    if (ts.isCallExpression(node)) visitArguments(node)
    if (ts.isReturnStatement(node) && node.expression && types.returnsNumber(enclosing(node))) flow(enclosing(node), of(node.expression))
    if (ts.isArrowFunction(node) && !ts.isBlock(node.body) && types.returnsNumber(node)) flow(node, of(node.body))
    if (ts.isObjectLiteralExpression(node)) visitObject(node)
    ts.forEachChild(node, visit)
  }
  function visitArguments(node) {
    const { parameters = [] } = calledFunction(node) ?? {}
    for (const [index, argument] of node.arguments.entries()) flowInto(parameters[index], argument)
  }
  function visitObject(node) {
    const type = types.contextual(node)
    for (const property of type ? node.properties.filter(({ name }) => name?.text) : []) {
      const declared = types.signature(type, property.name.text)
      if (declared && types.isNumber(types.of(declared))) flow(declared, ts.isShorthandPropertyAssignment(property) ? ofDeclaration(types.shorthand(property), property) : of(property.initializer))
    }
  }

  do {
    changed = false
    // What is written by hand calls the rest with the same numbers.
    for (const node of [...constants, ...functions, ...handmade]) visit(node)
  } while (changed)
  return { of, ofDeclaration, ofBinding, isDouble: (f) => doubles.has(f) }
}

function enclosing(node) {
  let found = node.parent
  while (!ts.isFunctionDeclaration(found) && !ts.isArrowFunction(found)) found = found.parent
  return found
}
