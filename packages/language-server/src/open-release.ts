import { type Day, parseRelease, type Register, type Release } from '@release-lint/schema'
import {
  applyBaseline,
  createRuleContext,
  type Facts,
  type Finding,
  type LintContext,
  lintRelease,
  lintSteps,
  type Project,
} from 'release-lint'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { nextTurn } from './next-turn.ts'

/** One version of an open document, parsed once, and what it is checked with; the session makes it. */
export interface OpenRelease {
  readonly document: TextDocument
  readonly release: Release
  /** The register of its config. */
  readonly register: Register
  /** Today in New Zealand. */
  readonly today: Day
  /** The releases of its workspace; undefined while they are not known. */
  readonly project: Project | undefined
  /** The findings of this version that its baseline does not hold; worked out when first asked for. */
  readonly findings: readonly Finding[]
}

/** An open release as the session hands it out. */
export interface CheckedRelease extends OpenRelease {
  /** What it is checked with, the same as the command line would use. */
  readonly context: LintContext
  /** The facts that the rules go by. */
  readonly facts: Facts
  /** All findings, also those that the baseline holds. */
  readonly found: readonly Finding[]
  /** Names the text together with everything that it is checked with. */
  readonly resultId: string
  /** Works out the findings in slices between which messages are read; undefined once `isStale` says so. */
  check(isStale: () => boolean): Promise<readonly Finding[] | undefined>
  /** All findings of another text in its place. */
  lint(text: string): readonly Finding[]
}

// Below what a person notices, and what a frame takes.
const SLICE_MS = 8

/** Opens one version of a document; `document` must not change any more, `release` is what it holds, `held` what its baseline has for it. */
export function openRelease(
  document: TextDocument,
  release: Release,
  context: LintContext & { readonly today: Day },
  { resultId, held }: { readonly resultId: string; readonly held: readonly string[] },
): CheckedRelease {
  const ruleContext = createRuleContext(release, context)
  const steps = lintSteps(release, context, ruleContext)
  let result: Findings | undefined
  // Whoever needs the findings drives the one check; what is done already is not done again.
  const advance = (): Findings | undefined => {
    if (result) return result
    const { done, value } = steps.next()
    if (done) result = partedBy(held, value.findings, release.text)
    return result
  }
  const complete = (): Findings => {
    for (;;) {
      const all = advance()
      if (all) return all
    }
  }
  return {
    document,
    release,
    register: context.register,
    today: context.today,
    project: context.project,
    context,
    facts: ruleContext.facts,
    resultId,
    get findings() {
      return complete().shown
    },
    get found() {
      return complete().found
    },
    async check(isStale) {
      let sliceEnd = performance.now() + SLICE_MS
      for (;;) {
        if (isStale()) return undefined
        const all = advance()
        if (all) return all.shown
        if (performance.now() < sliceEnd) continue
        await nextTurn()
        sliceEnd = performance.now() + SLICE_MS
      }
    },
    lint: text => lintRelease(parseRelease(text), context).findings,
  }
}

/** What was found in a release, and what is left of it to show. */
interface Findings {
  readonly found: readonly Finding[]
  readonly shown: readonly Finding[]
}

function partedBy(held: readonly string[], found: readonly Finding[], text: string): Findings {
  return { found, shown: applyBaseline(found, held, text).findings }
}
