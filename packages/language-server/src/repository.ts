import type { Host } from './host.ts'
import { joinUri, parentOf } from './uri.ts'

/** The root of the repository that a folder is in, by URI; undefined outside of any. */
export async function repositoryOf(host: Host, folder: string): Promise<string | undefined> {
  if (await host.exists(joinUri(folder, '.git'))) return folder
  const parent = parentOf(folder)
  return parent === folder ? undefined : repositoryOf(host, parent)
}
