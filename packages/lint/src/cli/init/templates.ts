/** The config that a repository begins with. */
export const config = `{
  "extends": "recommended"
}
`

/** For lefthook. */
export const lefthook = `pre-commit:
  commands:
    release-lint:
      glob: "*.md"
      run: npx --no-install release-lint --staged --fix
`

/** For pre-commit. */
export const preCommit = `repos:
  - repo: https://github.com/release-lint/release-lint
    rev: v0.1.0
    hooks:
      - id: release-lint-fix
`

/** For husky. */
export const husky = `npx --no-install release-lint --staged --fix
`

/** For lint-staged. */
export const lintStaged = `{
  "*.md": "release-lint --only-releases --fix"
}
`

/** A workflow of GitHub Actions. */
export const github = `name: release-lint
on: [push, pull_request]
permissions:
  contents: read
jobs:
  release-lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - uses: actions/cache@v4
        with:
          path: .release-lint-cache
          key: release-lint-\${{ github.run_id }}
          restore-keys: release-lint-
      - run: npx --yes release-lint --cache-location .release-lint-cache
`

/** A job of GitLab CI. */
export const gitlab = `release-lint:
  image: node:22
  script:
    - npx --yes release-lint --cache-location .release-lint-cache
  cache:
    key: release-lint
    paths:
      - .release-lint-cache/
    when: always
`
