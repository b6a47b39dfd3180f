/** The files that may hold a config; in one folder the first one that does wins. */
export const CONFIG_NAMES = [
  '.releaselintrc.json',
  '.releaselintrc.yaml',
  '.releaselintrc.yml',
  'package.json',
] as const
