import { safe } from './expressions.mjs'
import { each, fields, leftFields, moreFields, shapes, templates } from './scope.mjs'

/** An interface of the model as a struct: numbers by their kind, typed arrays as columns with room of their own. */
export function structOf(declaration, types, kinds) {
  const name = declaration.name.text
  const members = declaration.members.filter((member) => !leftFields.has(`${name}.${member.name.text}`))
  const lines = [...members.map((member) => `${fieldType(name, member, types, kinds)} ${safe(member.name.text)};`), ...(moreFields[name] ?? []).map((field) => `${field};`)]
  if (each.has(name)) {
    lines.push(`void each(const auto& f) { ${members.map((member) => `f(${safe(member.name.text)});`).join(' ')} }`)
    lines.push(`static void both(auto& x, auto& y, const auto& f) { ${members.map((member) => `f(x.${safe(member.name.text)}, y.${safe(member.name.text)});`).join(' ')} }`)
  }
  return `${templates[name] ? `template <${templates[name]}> ` : ''}struct ${name} {\n${lines.map((line) => `  ${line}`).join('\n')}\n};`
}

function fieldType(owner, member, types, kinds) {
  const own = fields[`${owner}.${member.name.text}`]
  if (own) return own
  const type = types.of(member)
  if (types.isNumber(type)) return kinds.ofDeclaration(member, member)
  if (types.isBoolean(type)) return 'bool'
  const element = types.element(type)
  if (!element) return types.name(type)
  const [shape, size] = shapes[owner]
  return `${shape}<${element}, ${size}>`
}

/** The inputs as the type says them: groups of numbers. The host writes them in this order. */
export function inputGroups(types, inputs) {
  return inputs.getProperties().map((group) => [group.name, types.ofSymbol(group).getProperties().map(({ name }) => name)])
}

export function inputStruct(groups) {
  return `struct Inputs {\n${groups.map(([group, names]) => `  struct { double ${names.map(safe).join(', ')}; } ${safe(group)};`).join('\n')}\n};`
}
