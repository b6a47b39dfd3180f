import type { Shard } from './shard.ts'

/** Where the reports of shards are written and looked for when no other place is named. */
export const BLOB_FOLDER = '.release-lint-reports'

/** How they end. */
export const BLOB_END = '.jsonl'

/** The file of a shard's report when no other is named. */
export function blobFile({ index, count }: Shard): string {
  return `${BLOB_FOLDER}/blob-${index}-${count}${BLOB_END}`
}
