export { toDiagnostic, toLspRange } from './convert.ts'
export { serve } from './server.ts'
