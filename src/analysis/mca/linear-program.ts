/** A small dense simplex method: tens of variables, tens of rows. */

export interface Constraint {
  readonly row: readonly number[]
  readonly relation: '<=' | '>=' | '='
  readonly bound: number
}

export type Solution =
  | { readonly status: 'optimal'; readonly value: number; readonly point: readonly number[] }
  | { readonly status: 'infeasible' }
  | { readonly status: 'unbounded' }

const EPSILON = 1e-10

/** Rows of the tableau end with the bound; `basis` says which column each row solves for. */
interface Tableau {
  readonly rows: Float64Array[]
  readonly basis: number[]
  /** Columns that may enter: all but the artificial ones. */
  readonly usable: number
}

/** Maximises `objective · x` over x ≥ 0 under the constraints. Two phases; Bland's rule, so it never cycles. */
export function maximise(objective: readonly number[], constraints: readonly Constraint[]): Solution {
  const tableau = build(objective.length, constraints)
  const width = tableau.rows[0]?.length ?? 0
  if (width > 0) {
    const artificial = new Float64Array(width - 1).fill(-1, tableau.usable)
    if (run(tableau, artificial, width - 1) === 'unbounded') throw new Error('maximise: phase one cannot be unbounded')
    if (objectiveAt(tableau, artificial) < -1e-8) return { status: 'infeasible' }
    driveOut(tableau)
  }
  const costs = new Float64Array(Math.max(0, width - 1))
  objective.forEach((cost, index) => { costs[index] = cost })
  if (run(tableau, costs, tableau.usable) === 'unbounded') return { status: 'unbounded' }
  const point = new Array<number>(objective.length).fill(0)
  tableau.basis.forEach((column, row) => { if (column < point.length) point[column] = tableau.rows[row]!.at(-1)! })
  return { status: 'optimal', value: objectiveAt(tableau, costs), point }
}

/** Slack for each inequality, an artificial variable for each row: they start as the basis. */
function build(variables: number, constraints: readonly Constraint[]): Tableau {
  const slacks = constraints.filter((constraint) => constraint.relation !== '=').length
  const usable = variables + slacks
  const rows: Float64Array[] = []
  const basis: number[] = []
  let slack = variables
  constraints.forEach((constraint, index) => {
    const row = new Float64Array(usable + constraints.length + 1)
    const sign = constraint.bound < 0 ? -1 : 1
    constraint.row.forEach((coefficient, column) => { row[column] = sign * coefficient })
    if (constraint.relation !== '=') row[slack++] = constraint.relation === '<=' ? sign : -sign
    row[usable + index] = 1
    row[row.length - 1] = sign * constraint.bound
    rows.push(row)
    basis.push(usable + index)
  })
  return { rows, basis, usable }
}

function run(tableau: Tableau, costs: Float64Array, columns: number): 'optimal' | 'unbounded' {
  for (;;) {
    const entering = firstImproving(tableau, costs, columns)
    if (entering < 0) return 'optimal'
    const leaving = tightestRow(tableau, entering)
    if (leaving < 0) return 'unbounded'
    pivot(tableau, leaving, entering)
  }
}

/** Bland: the first column whose reduced cost is positive. */
function firstImproving(tableau: Tableau, costs: Float64Array, columns: number): number {
  for (let column = 0; column < columns; column++) {
    let reduced = costs[column]!
    tableau.rows.forEach((row, index) => { reduced -= costs[tableau.basis[index]!]! * row[column]! })
    if (reduced > EPSILON) return column
  }
  return -1
}

/** Bland: of the rows with the smallest ratio the one with the lowest basis column. */
function tightestRow(tableau: Tableau, entering: number): number {
  let chosen = -1
  let least = Number.POSITIVE_INFINITY
  tableau.rows.forEach((row, index) => {
    if (row[entering]! <= EPSILON) return
    const ratio = row.at(-1)! / row[entering]!
    const better = ratio < least - EPSILON || (ratio <= least + EPSILON && tableau.basis[index]! < tableau.basis[chosen]!)
    if (chosen < 0 || better) {
      chosen = index
      least = Math.min(least, ratio)
    }
  })
  return chosen
}

function pivot(tableau: Tableau, leaving: number, entering: number): void {
  const pivotRow = tableau.rows[leaving]!
  const factor = pivotRow[entering]!
  for (let column = 0; column < pivotRow.length; column++) pivotRow[column]! /= factor
  tableau.rows.forEach((row, index) => {
    const times = row[entering]!
    if (index === leaving || times === 0) return
    for (let column = 0; column < row.length; column++) row[column]! -= times * pivotRow[column]!
  })
  tableau.basis[leaving] = entering
}

/** An artificial variable that stays in the basis at nought is swapped for a real one; without one its row says nothing. */
function driveOut(tableau: Tableau): void {
  for (let index = tableau.rows.length - 1; index >= 0; index--) {
    if (tableau.basis[index]! < tableau.usable) continue
    const entering = tableau.rows[index]!.subarray(0, tableau.usable).findIndex((coefficient) => Math.abs(coefficient) > 1e-9)
    if (entering >= 0) pivot(tableau, index, entering)
    else {
      tableau.rows.splice(index, 1)
      tableau.basis.splice(index, 1)
    }
  }
}

function objectiveAt(tableau: Tableau, costs: Float64Array): number {
  return tableau.basis.reduce((sum, column, row) => sum + costs[column]! * tableau.rows[row]!.at(-1)!, 0)
}
