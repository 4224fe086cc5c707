// What runs often: clang lays the kernel out by it, which makes it a tenth faster. It changes no number.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
export const PROFILE = here('./kernel.profdata')
/** Regions that together do most of what the model can: startklassen before and after the PIP, one gemeente, many people. */
const REGIONS = [['westfriesland', 12], ['mvs', 12], ['leidschendam-voorburg-voorschoten-wassenaar', 6], ['leiden-oegstgeest', 6], ['rotterdam', 1]]

/**
 * Makes `PROFILE` anew: the kernel as a program of this machine that counts how often everything runs.
 * @param folder for what is thrown away; kernel.cpp stands in it
 */
export async function makeProfile(folder, flags) {
  const samples = await record(folder)
  const clang = (...words) => execFileSync('clang++', [...flags, ...words], { cwd: folder, stdio: 'inherit' })
  clang('-fprofile-instr-generate', '-c', 'kernel.cpp', '-o', 'kernel.o')
  clang('-fprofile-instr-generate', here('./cpp/sample.cpp'), 'kernel.o', '-o', 'sample')
  execFileSync(join(folder, 'sample'), samples, { env: { ...process.env, LLVM_PROFILE_FILE: join(folder, 'kernel.profraw') } })
  const merge = execFileSync('clang++', ['-print-prog-name=llvm-profdata'], { encoding: 'utf8' }).trim()
  execFileSync(merge, ['merge', '-o', PROFILE, join(folder, 'kernel.profraw')])
}

/** @returns a file of runs for each region */
async function record(folder) {
  const { build } = await import('vite')
  await build({ root: here('../../'), configFile: false, logLevel: 'error', publicDir: false, ssr: { noExternal: true }, build: { ssr: here('./record.ts'), outDir: folder, emptyOutDir: false } })
  const { recordRuns } = await import(pathToFileURL(join(folder, 'record.js')).href)
  return REGIONS.map(([region, futures]) => {
    const path = join(folder, `${region}.runs`)
    writeFileSync(path, recordRuns(here('../../'), region, futures))
    return path
  })
}
