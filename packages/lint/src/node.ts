export * from './index.ts'
export {
  type LintedRelease,
  type LintFilesOptions,
  type LintOptions,
  type LintTextOptions,
  lintFiles,
  lintText,
  type PlacedFinding,
} from './lint.ts'
