import { loadRemark } from 'release-lint'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { serve } from './server.ts'

serve(createConnection(ProposedFeatures.all), await loadRemark())
