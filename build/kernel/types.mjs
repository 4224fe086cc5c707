import ts from 'typescript5'
import { pointers } from './scope.mjs'

const ELEMENTS = { Float64Array: 'double', Float32Array: 'float', Int32Array: 'int', Uint8Array: 'uint8_t' }

/** Questions about types, as the checker of TypeScript answers them. */
export function createTypes(checker) {
  const known = (type) => checker.getNonNullableType(type)
  const all = (flag) => (type) => { const t = known(type); return t.isUnion() ? t.types.every((part) => part.flags & flag) : (t.flags & flag) !== 0 }
  const nameOfType = (type) => type.aliasSymbol?.name ?? type.symbol?.name
  const property = (type, name) => checker.getPropertyOfType(known(type), name)
  /** Where a property is declared in an interface; undefined for what is made of other types (inputs, tables of constants). */
  const signature = (type, name) => { const found = property(type, name)?.valueDeclaration; return found && ts.isPropertySignature(found) ? found : undefined }
  const returned = (f) => checker.getReturnTypeOfSignature(checker.getSignatureFromDeclaration(f))
  const isNumber = all(ts.TypeFlags.NumberLike)

  // The kinds go round several times, and the types stay what they are.
  const remembered = (ask) => { const answers = new Map(); return (node) => { if (!answers.has(node)) answers.set(node, ask(node)); return answers.get(node) } }
  const of = remembered((node) => checker.getTypeAtLocation(node))
  const declarationOf = remembered((node) => {
    let symbol = checker.getSymbolAtLocation(node)
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol)
    return symbol?.valueDeclaration
  })

  function isDoubleArray(type) {
    const t = known(type)
    if (t.isUnion()) return t.types.some(isDoubleArray)
    if (ELEMENTS[nameOfType(t)]) return ['double', 'float'].includes(ELEMENTS[nameOfType(t)])
    const parts = checker.isArrayType(t) || checker.isTupleType(t) ? checker.getTypeArguments(t) : []
    return parts.some((part) => part.isNumberLiteral() && !Number.isInteger(part.value))
  }

  function typeOfPattern(pattern) {
    const owner = pattern.parent
    if (ts.isVariableDeclaration(owner)) return checker.getTypeAtLocation(owner.initializer ?? pattern)
    if (ts.isParameter(owner)) return checker.getTypeAtLocation(owner)
    return checker.getTypeOfSymbol(property(typeOfPattern(owner.parent), (owner.propertyName ?? owner.name).text))
  }

  return {
    of, ofSymbol: (symbol) => checker.getTypeOfSymbol(symbol), text: (type) => checker.typeToString(type), contextual: (node) => checker.getContextualType(node),
    resolved: (call) => checker.getResolvedSignature(call), shorthand: (node) => checker.getShorthandAssignmentValueSymbol(node)?.valueDeclaration,
    isNumber, isBoolean: all(ts.TypeFlags.BooleanLike), isString: all(ts.TypeFlags.StringLike), isVoid: (type) => (type.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined)) !== 0, isFunction: (type) => type.getCallSignatures().length > 0,
    isList: (type) => checker.isArrayType(known(type)) && isNumber(checker.getTypeArguments(known(type))[0]),
    isPointer: (type, name) => { const found = signature(type, name); return found !== undefined && pointers.has(`${found.parent.name?.text}.${name}`) },
    name: nameOfType, element: (type) => ELEMENTS[nameOfType(known(type))], property, signature, returned, returnsNumber: (f) => isNumber(returned(f)), declarationOf, isDoubleArray, typeOfPattern,
  }
}

export const isTopLevel = (declaration) => ts.isVariableDeclaration(declaration) && declaration.parent.parent.parent.kind === ts.SyntaxKind.SourceFile
