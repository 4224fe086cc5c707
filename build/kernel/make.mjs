// Makes the kernel: the model in TypeScript becomes C++, and clang makes WebAssembly of it.
//   node build/kernel/make.mjs           makes the kernel; needs clang and lld
//   node build/kernel/make.mjs --check   says whether the kernel in the repository is that of this model; needs neither
//   node build/kernel/make.mjs --marks   by-hand.hpp has been brought up to date with the model
//   node build/kernel/make.mjs --profile  counts anew what runs often, and makes the kernel by it; needs what runs natively too (compiler-rt, llvm-profdata)
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inferKinds } from './kinds.mjs'
import { makeProfile, PROFILE } from './profile.mjs'
import { keyOf, markOf, nameOf, namesOf, readProgram } from './program.mjs'
import { left, structs, structsByHand } from './scope.mjs'
import { createStatements } from './statements.mjs'
import { inputGroups, inputStruct, structOf } from './structs.mjs'
import { createTypes, isTopLevel } from './types.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const root = here('../../')
const MARKS = here('./marks.json')
const KERNEL = join(root, 'src/model/kernel/kernel-code.ts')
const cpp = (name) => readFileSync(here(`./cpp/${name}.hpp`), 'utf8')
const LANGUAGE = ['-std=c++20', '-O2', '-ffp-contract=off', '-fwrapv', '-fno-exceptions', '-fno-rtti', '-Wall', '-Wno-unused', '-Wno-parentheses-equality', '-Werror']
// A profile of an older model still serves for all functions that did not change.
const FLAGS = [...LANGUAGE, '-Wno-profile-instr-out-of-date', '-Wno-profile-instr-unprofiled', '--target=wasm32', '-nostdlib', '-mbulk-memory', '-mnontrapping-fptoint', '-msign-ext',
  '-Wl,--no-entry', '-Wl,--strip-all', '-Wl,--gc-sections', '-Wl,-z,stack-size=262144']

const program = readProgram(join(root, 'src/model'))
const types = createTypes(program.checker)
const groups = inputGroups(types, types.of(program.sources.flatMap((source) => [...source.statements]).find((statement) => statement.name?.text === 'Inputs')))
if (process.argv.includes('--marks')) writeFileSync(MARKS, `${JSON.stringify(currentMarks(), null, 2)}\n`)
checkMarks()
const text = generate()
if (process.argv.includes('--cpp')) process.stdout.write(text)
else if (process.argv.includes('--check')) check()
else writeFileSync(KERNEL, kernelModule(await compile()))

function stamp() {
  return createHash('sha256').update(text).update(FLAGS.join(' ')).update(readFileSync(PROFILE)).digest('hex').slice(0, 16)
}

/** The texts for which cpp/*.hpp was written. */
function currentMarks() {
  const made = [...program.handmade, ...program.sizes, ...structsByHand.map((name) => program.interfaces.get(name))]
  return Object.fromEntries(made.map((node) => [keyOf(node), markOf(node)]).sort())
}

function checkMarks() {
  const marks = JSON.parse(readFileSync(MARKS, 'utf8'))
  const current = currentMarks()
  const changed = [...new Set([...Object.keys(marks), ...Object.keys(current)])].filter((key) => marks[key] !== current[key])
  if (changed.length > 0) throw new Error(`changed in the model, and also written by hand in build/kernel (cpp, scope.mjs): ${changed.join(', ')}. Bring that up to date, then: node build/kernel/make.mjs --marks`)
}

function generate() {
  const tables = { outcomeIndex: namesOf(program, 'outcomes'), seriesIndex: namesOf(program, 'series'), bookLineIndex: namesOf(program, 'bookLines') }
  const lengths = { outcomeIds: tables.outcomeIndex, seriesIds: tables.seriesIndex, bookLineIds: tables.bookLineIndex }
  const kinds = inferKinds(program, types, tables)
  const write = createStatements(types, kinds, { ...tables, ...lengths })
  const values = program.constants.filter((d) => isTopLevel(d) && !isArrow(d))
  return [
    '// Made by build/kernel/make.mjs from src/model. Do not edit.', cpp('runtime'), ...values.map((d) => constant(d, kinds, write)), cpp('room'), ...structs.map((name) => structOf(program.interfaces.get(name), types, kinds)), inputStruct(groups),
    `static constexpr int OUTCOMES = ${tables.outcomeIndex.length}, SERIES = ${tables.seriesIndex.length}, BOOK_LINES = ${tables.bookLineIndex.length};`, cpp('state'),
    ...program.constants.filter(isArrow).map((d) => `static const auto ${nameOf(d)} = ${write.emit(d.initializer).replace('[&]', '[]')};`), ...program.functions.flatMap(write.prototype), cpp('by-hand'), ...program.functions.map(write.definition), cpp('interface'),
  ].join('\n')
}

function isArrow(d) { return d.initializer.parameters !== undefined && !left.has(keyOf(d)) }

function constant(d, kinds, write) {
  const value = write.emit(d.initializer)
  if (!value.startsWith('{')) return `static constexpr ${kinds.ofDeclaration(d, d)} ${nameOf(d)} = ${value};`
  return `static constexpr ${types.isDoubleArray(types.of(d)) ? 'double' : 'int'} ${nameOf(d)}[] = ${value};`
}

async function compile() {
  const folder = mkdtempSync(join(tmpdir(), 'kernel-'))
  try {
    writeFileSync(join(folder, 'kernel.cpp'), text)
    if (process.argv.includes('--profile')) await makeProfile(folder, LANGUAGE)
    // A profile knows functions by the name of their file as it is given here.
    execFileSync('clang++', [...FLAGS, `-fprofile-instr-use=${PROFILE}`, '-o', 'kernel.wasm', 'kernel.cpp'], { cwd: folder, stdio: 'inherit' })
    return readFileSync(join(folder, 'kernel.wasm'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function kernelModule(wasm) {
  return `// Made by build/kernel/make.mjs from src/model. Do not edit.

/** Of the C++ that the model became: \`node build/kernel/make.mjs --check\` compares it. */
export const kernelStamp = '${stamp()}'

/** Inputs in the order in which the kernel reads them. */
export const kernelInputs: readonly (readonly [group: string, names: readonly string[]])[] = ${JSON.stringify(groups)}

/** WebAssembly, base64: ${wasm.length} bytes. */
export const kernelCode = '${wasm.toString('base64')}'
`
}

function check() {
  const made = /kernelStamp = '(\w+)'/.exec(readFileSync(KERNEL, 'utf8'))?.[1]
  if (made !== stamp()) throw new Error('the kernel is of another model: node build/kernel/make.mjs')
}
