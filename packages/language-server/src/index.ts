export { toDiagnostic, toLspRange } from './convert.ts'
export type { ServeOptions } from './create-server.ts'
export type { DocumentStatus } from './features/document-status.ts'
export type { RegisterName, RegisterNames } from './features/register-names.ts'
export type { FileStat, Host } from './host.ts'
export { createNodeHost } from './host-node.ts'
export { serve } from './server.ts'
export {
  parseSettings,
  SETTINGS_SECTION,
  type SettingSchema,
  type Settings,
  settingsJsonSchema,
  settingsSchema,
} from './settings.ts'
