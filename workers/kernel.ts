import type { SimulatorFactory } from '../src/experiment/batch.ts'
import type { Kernel } from '../src/model/kernel/create-kernel-simulator.ts'
import { createKernelSimulator, kernelImports } from '../src/model/kernel/create-kernel-simulator.ts'
import { kernelCode } from '../src/model/kernel/kernel-code.ts'
import { createSimulator } from '../src/model/simulate.ts'

/**
 * How this thread simulates: in WebAssembly, or in TypeScript where a browser or its policy does not allow WebAssembly. Both give
 * the same outcomes, so nobody has to be told which it was.
 */
export function chooseSimulator(): SimulatorFactory {
  const kernel = startKernel()
  return kernel ? (plan) => createKernelSimulator(kernel, plan) : createSimulator
}

/** What of WebAssembly is used: the types of Node do not know it. */
interface WebAssemblyApi {
  readonly Module: new (code: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown }
  readonly CompileError: ErrorConstructor
  readonly LinkError: ErrorConstructor
}

function startKernel(): Kernel | null {
  const api = (globalThis as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly
  if (!api) return null
  try {
    return new api.Instance(new api.Module(bytes(atob(kernelCode))), kernelImports).exports as Kernel
  } catch (error) {
    // An old browser that does not know all instructions, a policy without 'wasm-unsafe-eval', or no memory left for it.
    if (error instanceof api.CompileError || error instanceof api.LinkError || error instanceof RangeError) return null
    throw error
  }
}

/** Of a text with a byte in each character. A loop: `Uint8Array.from` takes four times as long, and the first picture waits for it. */
function bytes(text: string): Uint8Array {
  const array = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) array[index] = text.charCodeAt(index)
  return array
}
