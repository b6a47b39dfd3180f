import { loadBundle } from './load-bundle.ts'

const { bundle, keep } = loadBundle()
void bundle.work(keep)
