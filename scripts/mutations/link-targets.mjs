import { address, linkWords } from './link-words.mjs'

/**
 * @typedef {import('./mutation.mjs').Mutation} Mutation
 */

/**
 * A mutation that links a few words to a wrong target.
 *
 * @param {string} name
 * @param {string} rule
 * @param {(url: string, page: string) => readonly string[]} targets From a right address, and that without a scheme.
 * @returns {Mutation}
 */
function toTarget(name, rule, targets) {
  return {
    name,
    rules: [rule],
    mutate(sample, random) {
      const url = address(sample, random)
      const target = random.pick(targets(url, url.slice('https://'.length)))
      return linkWords(sample, random, 'target', target)
    },
  }
}

const ENCODED = encodeURIComponent

/** @type {Mutation[]} */
export const linkTargetMutations = [
  toTarget('target wrapped by a mail gateway', 'link-wrapper', url => [
    `https://aus01.safelinks.protection.outlook.com/?url=${ENCODED(url)}&data=05%7C02%7CJo.Bloggs%40parliament.govt.nz%7Cc0ffee&reserved=0`,
    `https://nam12.safelinks.protection.outlook.com/ap/w-59584e83/?url=${ENCODED(url)}&data=05`,
    `https://urldefense.com/v3/__${url}__;!!BgLsOpJl!abc$`,
    `https://urldefense.proofpoint.com/v2/url?u=${ENCODED(url).replaceAll('-', '-2D').replaceAll('%2F', '_').replaceAll('%', '-')}&d=DwMFAg&c=x`,
    `https://scanmail.trustwave.com/?c=8248&d=abc&u=${ENCODED(url)}`,
    'https://protect-au.mimecast.com/s/0a1B2c3D?domain=govt.nz',
    `https://nz01.imss.trendmicro.com/wis/clicktime/v1/query?url=${ENCODED(url)}&umid=0A1B`,
    `https://linkprotect.cudasvc.com/url?a=${ENCODED(url)}&c=E,1,abc&typo=1`,
    `https://clicktime.symantec.com/a/1/abc=?d=xyz&u=${ENCODED(url)}`,
    `https://l.facebook.com/l.php?u=${ENCODED(url)}&h=AT0abc`,
    `https://www.google.com/url?q=${ENCODED(url)}&sa=D&source=docs`,
    `https://mail.parliament.govt.nz/owa/redir.aspx?C=abc&URL=${ENCODED(url)}`,
  ]),
  toTarget('target inside a ministry', 'link-internal-target', (_, page) => [
    'file:///C:/Users/bloggsj/Desktop/release.docx',
    'file://wlgfs01/comms/release.docx',
    '//wlgfs01/comms/release.docx',
    'file:////wlgfs01.dia.govt.nz/comms/release.docx',
    'C:/Users/bloggsj/release.docx',
    '\\\\\\\\wlgfs01\\comms\\release.docx',
    'https://dia.sharepoint.com/sites/comms/release.docx',
    `https://uat.${page.replace('www.', '')}`,
    `https://staging.${page.replace('www.', '')}`,
    'https://intranet/release',
    'https://www.beehive.govt.nz/node/add/release',
    'http://192.168.1.20/release',
  ]),
  toTarget('target without its scheme, or with another', 'link-malformed', (url, page) => [
    page,
    page.replace('www.', ''),
    url.replace('https', 'htps'),
    url.replace('://', ':/'),
    url.replace('://', ':'),
    `//${page}`,
    `/${page}`,
    `http://${url}`,
    `https:${url}`,
    'media@parliament.govt.nz',
  ]),
  toTarget('target with a slip in the address', 'link-malformed', (url, page) => [
    `https://ww.${page.replace('www.', '')}`,
    url.replace('.govt.', '..govt.').replace('.co.', '..co.'),
    url.replace(/\.(?:govt|co)\.nz\//, '.govtnz/'),
    `${url}.`,
    `${url},`,
    `${url}%20`,
    `<${url} >`,
    `<${url.replace('-', ' ')} page>`,
    `https:///${page}`,
    url.replace('.nz/', '.nz./'),
    `${url}/${url}`,
    `${url}%2`,
    `https://media@${page}`,
  ]),
  toTarget('target with a parameter that tracks', 'link-tracking', url => [
    `${url}?utm_source=newsletter&utm_medium=email`,
    `${url}?page=2&fbclid=IwAR0abc`,
    `${url}?gclid=abc#top`,
    `${url}?mc_cid=1234&mc_eid=5678`,
    `${url}?utm_campaign=budget`,
  ]),
  toTarget('target that starts with a slash', 'link-root-relative', () => [
    '/release/tax-relief',
    '/minister/hon-shane-jones',
    '/portfolio/national-led-government-2023-2026/health',
    '/node/1234',
  ]),
  toTarget('footnote of a word processor', 'link-footnote-fragment', () => [
    '#_ftn1',
    '#_ftnref2',
    '#_edn1',
    '#x__ftn3',
    '#x_x__ftnref4',
  ]),
  toTarget('target on a host that is gone', 'link-retired-host', () =>
    [
      'med.govt.nz',
      'dol.govt.nz',
      'moh.govt.nz',
      'maf.govt.nz',
      'mfe.govt.nz',
      'ssc.govt.nz',
      'kiwisaver.govt.nz',
    ].flatMap(host => [`https://www.${host}/news`, `http://${host}/`]),
  ),
  toTarget('target with http', 'link-http', url => [url.replace('https:', 'http:')]),
]
