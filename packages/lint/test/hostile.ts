import { sample } from './example.ts'

const INVISIBLE = '\u0001\u001b[2J\u200b\u202e\ufffe'

/** A release whose every text tries to be markup of some report. */
export const hostile = sample
  .replace(
    /^title: .*$/m,
    `title: "${INVISIBLE} <script>alert(1)</script> a|b \`c\` ]]> 🎉 & @everyone www.a.nz https://b.nz [x](https://c.nz) %0A::error::d  e."`,
  )
  .replace('Hon Shane Jones', `Hon Shane Jnes${INVISIBLE}\` | <img src=x onerror=alert(1)> 🎉`)
  .concat('\n\n🎉 See [the plan|<b>](http://x.internal/a?b=1&c=<d>) and https://e.nz/%zz\n')

/** A name that is markup as well. */
export const hostileName = "a b,c%:<i>&'`@x` 🎉#[y](z).md"
