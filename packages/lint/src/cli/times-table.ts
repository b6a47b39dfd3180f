import { alignColumns } from './table.ts'

/** What a run has spent its time on, the most first; threads are added up. */
export function timesTable(times: ReadonlyMap<string, number>): string {
  const all = [...times.values()].reduce((sum, time) => sum + time, 0)
  const toRow = (name: string, time: number): string[] => [
    name,
    `${time.toFixed(1)} ms`,
    `${(all === 0 ? 0 : (100 * time) / all).toFixed(1)} %`,
  ]
  const rows = [...times].toSorted(([, a], [, b]) => b - a).map(row => toRow(...row))
  return alignColumns([['what', 'time', 'share'], ...rows, toRow('all', all)])
}
