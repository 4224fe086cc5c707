import { parameters, type ContextId } from '../model/parameters/registry.ts'
import type { Gemeente, Region, RegionalContext } from '../model/scenario.ts'
import { type Diagnostic, diagnosticAt, type Path, pathText, placeOf, shown } from './diagnostic.ts'
import { limits } from './limits.ts'

/** What has to agree within a region; the schema has already looked at each part. */
export function checkRegion(region: Region, base: Path = []): readonly Diagnostic[] {
  return [
    ...repeated(region.gemeenten.map(({ code }) => code)).map((index) => repeatedCode(region.gemeenten[index]!, [...base, 'gemeenten', index, 'code'])),
    ...checkTaakstelling(region, base),
    ...checkGezinsmigranten(region, base),
    ...region.gemeenten.flatMap((gemeente, index) => checkLeerroutes(gemeente, [...base, 'gemeenten', index, 'leerroutes'])),
    ...Object.entries(region.context).flatMap(([id, context]) => checkContext(id as ContextId, context, [...base, 'context', id])),
  ]
}

/** Indices of values that stood there before. */
export function repeated(values: readonly string[]): readonly number[] {
  const seen = new Set<string>()
  return values.flatMap((value, index) => {
    if (seen.has(value)) return [index]
    seen.add(value)
    return []
  })
}

function repeatedCode({ code, name }: Gemeente, path: Path): Diagnostic {
  return diagnosticAt(path, 'not-unique', `\`${pathText(path)}\` (${name}) is ${shown(code)}; die code heeft een andere gemeente al. Toegestaan is elke code één keer.`)
}

/** The gemeenten divide the taakstelling of the region, so together they are it. */
function checkTaakstelling(region: Region, base: Path): readonly Diagnostic[] {
  const path = [...base, 'context', 'instroom.taakstelling']
  const context = region.context['instroom.taakstelling']
  if (context === undefined) return [diagnosticAt(path, 'missing', `\`${pathText(path)}\` ontbreekt; een regio heeft een eigen taakstelling nodig.`)]
  return checkSum(region.gemeenten.map(({ taakstelling }) => taakstelling), 'taakstelling', context, path, base)
}

/** Only where every gemeente gives a number: a gemeente without one follows the taakstelling. */
function checkGezinsmigranten(region: Region, base: Path): readonly Diagnostic[] {
  const context = region.context['instroom.gezinsmigranten']
  const parts = region.gemeenten.map(({ gezinsmigranten }) => gezinsmigranten).filter((part) => part !== undefined)
  if (context === undefined || parts.length < region.gemeenten.length) return []
  return checkSum(parts, 'gezinsmigranten', context, [...base, 'context', 'instroom.gezinsmigranten'], base)
}

/** The rest follows the B1-route, and there has to be a rest. */
function checkLeerroutes({ name, leerroutes }: Gemeente, path: Path): readonly Diagnostic[] {
  if (leerroutes === undefined || leerroutes.z + leerroutes.onderwijs <= limits.routeShares + 1e-9) return []
  return [diagnosticAt(path, 'shares', `\`${pathText(path)}\` (${name}): \`z\` en \`onderwijs\` zijn samen ${rounded(leerroutes.z + leerroutes.onderwijs)}; toegestaan is 0 tot ${limits.routeShares}, zodat er statushouders overblijven voor de B1-route.`)]
}

function checkSum(parts: readonly number[], what: string, { value }: RegionalContext, path: Path, base: Path): readonly Diagnostic[] {
  const sum = parts.reduce((total, part) => total + part, 0)
  const margin = value * limits.taakstellingDifference
  if (Math.abs(sum - value) <= margin + 1e-9) return []
  const place = pathText([...base, 'gemeenten'])
  return [diagnosticAt([...base, 'gemeenten'], 'sum', `\`${place}\`: de som van \`${what}\` is ${rounded(sum)}; toegestaan is ${rounded(value - margin)} tot ${rounded(value + margin)}, want \`${pathText([...path, 'value'])}\` is ${rounded(value)}.`)]
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function checkContext(id: ContextId, context: RegionalContext, path: Path): readonly Diagnostic[] {
  const [low, high] = context.range ?? parameters[id].range
  const allowed = `toegestaan is ${low} tot ${high} ${parameters[id].unit}, het bereik in deze regio.`
  const numbers = [{ at: [...path, 'value'], value: context.value }, ...(context.zones ?? []).map(({ from }, index) => ({ at: [...path, 'zones', index, 'from'], value: from }))]
  const outside = numbers.filter(({ value }) => value < low || value > high)
  const descending = (context.zones ?? []).findIndex(({ from }, index, zones) => index > 0 && from <= zones[index - 1]!.from)
  return [
    ...outside.map(({ at, value }) => diagnosticAt(at, 'out-of-range', `${placeOf(undefined, at)} is ${value}; ${allowed}`)),
    ...(descending < 0 ? [] : [diagnosticAt([...path, 'zones', descending], 'order', `\`${pathText([...path, 'zones', descending])}\`: de zones horen van laag naar hoog te staan, elk met een eigen \`from\`.`)]),
  ]
}
