import { afterAll, beforeAll, describe } from 'vitest'
import { surroundings } from './harness/suite.ts'
import { buildServer, removeServer, TRANSPORTS } from './harness/transports.ts'
import { codeActions } from './protocol/code-actions.ts'
import { configs } from './protocol/configs.ts'
import { diagnostics } from './protocol/diagnostics.ts'
import { robustness } from './protocol/robustness.ts'
import { settings } from './protocol/settings.ts'

let folder = ''

beforeAll(() => {
  folder = buildServer()
}, 120_000)

afterAll(() => removeServer(folder))

describe.each(TRANSPORTS)('%s', (_, transport) => {
  const around = surroundings(transport, () => folder)
  describe('diagnostics', () => diagnostics(around))
  describe('configs', () => configs(around))
  describe('settings', () => settings(around))
  describe('code actions', () => codeActions(around))
  describe('robustness', () => robustness(around))
})
