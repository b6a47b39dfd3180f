// Generated from the folders here by `npm run generate`; do not edit.
import type { Rule } from '../rule.ts'
import bodyPortfolioKnown from './body-portfolio-known/index.ts'
import bodyTitleHeld from './body-title-held/index.ts'
import dateFormat from './date-format/index.ts'
import dateRange from './date-range/index.ts'
import frontmatterDuplicateItem from './frontmatter-duplicate-item/index.ts'
import frontmatterItemWhitespace from './frontmatter-item-whitespace/index.ts'
import frontmatterPresent from './frontmatter-present/index.ts'
import frontmatterRequired from './frontmatter-required/index.ts'
import frontmatterType from './frontmatter-type/index.ts'
import frontmatterUnknownKey from './frontmatter-unknown-key/index.ts'
import frontmatterYaml from './frontmatter-yaml/index.ts'
import honorificConsistency from './honorific-consistency/index.ts'
import imageAlt from './image-alt/index.ts'
import leadMinister from './lead-minister/index.ts'
import leadPortfolio from './lead-portfolio/index.ts'
import linkBareUrl from './link-bare-url/index.ts'
import linkEmpty from './link-empty/index.ts'
import linkFootnoteFragment from './link-footnote-fragment/index.ts'
import linkHttp from './link-http/index.ts'
import linkInternalTarget from './link-internal-target/index.ts'
import linkMailto from './link-mailto/index.ts'
import linkMalformed from './link-malformed/index.ts'
import linkRetiredHost from './link-retired-host/index.ts'
import linkRootRelative from './link-root-relative/index.ts'
import linkSplitsWord from './link-splits-word/index.ts'
import linkTextGeneric from './link-text-generic/index.ts'
import linkTextHost from './link-text-host/index.ts'
import linkTracking from './link-tracking/index.ts'
import linkTrailingPunctuation from './link-trailing-punctuation/index.ts'
import linkWrapper from './link-wrapper/index.ts'
import ministerKnown from './minister-known/index.ts'
import ministerMentioned from './minister-mentioned/index.ts'
import ministerNameTypo from './minister-name-typo/index.ts'
import ministerOrder from './minister-order/index.ts'
import ministerPortfolio from './minister-portfolio/index.ts'
import portfolioKnown from './portfolio-known/index.ts'
import portfolioMinister from './portfolio-minister/index.ts'
import portfolioOrder from './portfolio-order/index.ts'
import titleAllCaps from './title-all-caps/index.ts'
import titleInvisibleCharacter from './title-invisible-character/index.ts'
import titleRepeatedWord from './title-repeated-word/index.ts'
import titleTrailingPeriod from './title-trailing-period/index.ts'
import titleWhitespace from './title-whitespace/index.ts'
import urlSlug from './url-slug/index.ts'
import verbAgreement from './verb-agreement/index.ts'

/** Every rule that has a folder. */
export const folderRules: readonly Rule[] = [
  bodyPortfolioKnown,
  bodyTitleHeld,
  dateFormat,
  dateRange,
  frontmatterDuplicateItem,
  frontmatterItemWhitespace,
  frontmatterPresent,
  frontmatterRequired,
  frontmatterType,
  frontmatterUnknownKey,
  frontmatterYaml,
  honorificConsistency,
  imageAlt,
  leadMinister,
  leadPortfolio,
  linkBareUrl,
  linkEmpty,
  linkFootnoteFragment,
  linkHttp,
  linkInternalTarget,
  linkMailto,
  linkMalformed,
  linkRetiredHost,
  linkRootRelative,
  linkSplitsWord,
  linkTextGeneric,
  linkTextHost,
  linkTracking,
  linkTrailingPunctuation,
  linkWrapper,
  ministerKnown,
  ministerMentioned,
  ministerNameTypo,
  ministerOrder,
  ministerPortfolio,
  portfolioKnown,
  portfolioMinister,
  portfolioOrder,
  titleAllCaps,
  titleInvisibleCharacter,
  titleRepeatedWord,
  titleTrailingPeriod,
  titleWhitespace,
  urlSlug,
  verbAgreement,
]
