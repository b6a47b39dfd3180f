const BY_MONTH = /^(?<base>(?:.*\/)?)\d{4}\/\d{2}\/[^/]*$/

/**
 * The folder for a release of `date`, from the root, without a slash at its end.
 *
 * `example` is the path of a release that is there: its layout is kept. The default is `releases/2025/11`.
 */
export function archiveFolder(date: string, example: string | undefined): string {
  const [year, month] = date.split('-')
  if (example === undefined) return `releases/${year}/${month}`
  const base = BY_MONTH.exec(example)?.groups?.base
  if (base !== undefined) return `${base}${year}/${month}`
  return example.slice(0, Math.max(0, example.lastIndexOf('/')))
}
