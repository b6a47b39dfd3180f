// Generated from register/*.yaml by `npm run generate`: edit those files.

/** The register as `pack` writes it. */
export const packedRegister: string = `{"ministers":[

],
"portfolios":[

],
"tenures":[

],
"governments":[

]}`
