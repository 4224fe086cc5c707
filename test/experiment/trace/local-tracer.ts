import { createTraceRunner } from '../../../src/experiment/trace/trace.ts'
import { createTracer } from '../../../src/experiment/trace/tracer.ts'
import type { Tracer } from '../../../src/experiment/trace/tracer.ts'

/** Follows in this thread. */
export function createLocalTracer(): Tracer {
  const runner = createTraceRunner()
  return createTracer((plan, request) => Promise.resolve(runner(plan, request)))
}
