// Generated from the folders here by `npm run generate`; do not edit.
import type { Rule } from '../rule.ts'

/** Every rule that has a folder. */
export const folderRules: readonly Rule[] = []
