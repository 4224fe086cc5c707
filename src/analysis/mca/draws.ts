import { Decision, draw, replicationKey, subjectOf } from '../../model/random/draw.ts'

/**
 * Uniform numbers in (0, 1) that belong to one sample of one purpose: sample 17 is the same in a short and in a long run, and in any
 * order. The purpose is the subject, so it never meets a draw of the model.
 */
export function drawsOf(seed: string, purpose: string, sample: number): () => number {
  const key = replicationKey(seed, sample)
  const subject = subjectOf(`mca/${purpose}`)
  let occurrence = 0
  return () => draw(key, subject, Decision.Parameter, occurrence++)
}
