import { describe, inject } from 'vitest'
import { surroundings } from '../harness/suite.ts'
import type { Transport } from '../harness/transports.ts'
import { baselines } from './baselines.ts'
import { codeActions } from './code-actions.ts'
import { configs } from './configs.ts'
import { diagnostics } from './diagnostics.ts'
import { extension } from './extension.ts'
import { features } from './features.ts'
import { robustness } from './robustness.ts'
import { settings } from './settings.ts'
import { unwatched } from './unwatched.ts'
import { workspace } from './workspace.ts'

/** The one specification of the protocol, over one of the ways in which editors run the server. */
export function protocol(name: string, transport: Transport): void {
  describe(name, () => {
    const around = surroundings(transport, inject('server'))
    describe('diagnostics', () => diagnostics(around))
    describe('configs', () => configs(around))
    describe('files that nobody tells of', () => unwatched(around))
    describe('baselines', () => baselines(around))
    describe('settings', () => settings(around))
    describe('code actions', () => codeActions(around))
    describe('extension', () => extension(around))
    describe('features', () => features(around))
    describe('workspace', () => workspace(around))
    describe('robustness', () => robustness(around))
  })
}
