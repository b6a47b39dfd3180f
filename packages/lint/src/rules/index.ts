// Generated from the folders here by `npm run generate`; do not edit.
import type { Rule } from '../rule.ts'
import attachmentMissing from './attachment-missing/index.ts'
import attachmentUrl from './attachment-url/index.ts'
import bodyPortfolioKnown from './body-portfolio-known/index.ts'
import bodyTitleHeld from './body-title-held/index.ts'
import dateFormat from './date-format/index.ts'
import dateRange from './date-range/index.ts'
import duplicateRelease from './duplicate-release/index.ts'
import frontmatterDuplicateItem from './frontmatter-duplicate-item/index.ts'
import frontmatterItemWhitespace from './frontmatter-item-whitespace/index.ts'
import frontmatterPresent from './frontmatter-present/index.ts'
import frontmatterRequired from './frontmatter-required/index.ts'
import frontmatterStyle from './frontmatter-style/index.ts'
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
import linkRelease from './link-release/index.ts'
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
import pathMatchesFrontmatter from './path-matches-frontmatter/index.ts'
import portfolioKnown from './portfolio-known/index.ts'
import portfolioMinister from './portfolio-minister/index.ts'
import portfolioOrder from './portfolio-order/index.ts'
import titleAllCaps from './title-all-caps/index.ts'
import titleAmpersand from './title-ampersand/index.ts'
import titleContentType from './title-content-type/index.ts'
import titleInvisibleCharacter from './title-invisible-character/index.ts'
import titleLength from './title-length/index.ts'
import titleMarkup from './title-markup/index.ts'
import titlePercentSign from './title-percent-sign/index.ts'
import titleRepeatedWord from './title-repeated-word/index.ts'
import titleSentenceCase from './title-sentence-case/index.ts'
import titleSpacedHyphen from './title-spaced-hyphen/index.ts'
import titleStraightQuote from './title-straight-quote/index.ts'
import titleTrailingPeriod from './title-trailing-period/index.ts'
import titleUnbalancedQuote from './title-unbalanced-quote/index.ts'
import titleWhitespace from './title-whitespace/index.ts'
import unknownDirective from './unknown-directive/index.ts'
import unusedDirective from './unused-directive/index.ts'
import urlFormat from './url-format/index.ts'
import urlSlug from './url-slug/index.ts'
import verbAgreement from './verb-agreement/index.ts'

/** Every rule that has a folder. */
export const folderRules: readonly Rule[] = [
  attachmentMissing,
  attachmentUrl,
  bodyPortfolioKnown,
  bodyTitleHeld,
  dateFormat,
  dateRange,
  duplicateRelease,
  frontmatterDuplicateItem,
  frontmatterItemWhitespace,
  frontmatterPresent,
  frontmatterRequired,
  frontmatterStyle,
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
  linkRelease,
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
  pathMatchesFrontmatter,
  portfolioKnown,
  portfolioMinister,
  portfolioOrder,
  titleAllCaps,
  titleAmpersand,
  titleContentType,
  titleInvisibleCharacter,
  titleLength,
  titleMarkup,
  titlePercentSign,
  titleRepeatedWord,
  titleSentenceCase,
  titleSpacedHyphen,
  titleStraightQuote,
  titleTrailingPeriod,
  titleUnbalancedQuote,
  titleWhitespace,
  unknownDirective,
  unusedDirective,
  urlFormat,
  urlSlug,
  verbAgreement,
]
