/** A host of the government that is no longer kept, and the host that took over its pages. */
export interface RetiredHost {
  readonly successor?: string
}

// Exact names without `www.`: fs.fish.govt.nz, for one, is still in use.
const SUCCESSORS: Readonly<Record<string, readonly string[]>> = {
  'www.mbie.govt.nz': [
    'med.govt.nz',
    'dol.govt.nz',
    'dbh.govt.nz',
    'msi.govt.nz',
    'morst.govt.nz',
    'frst.govt.nz',
    'crownminerals.govt.nz',
    'consumeraffairs.govt.nz',
    'tourism.govt.nz',
    'electricitycommission.govt.nz',
  ],
  'www.health.govt.nz': ['moh.govt.nz'],
  'www.education.govt.nz': ['minedu.govt.nz'],
  'www.publicservice.govt.nz': ['ssc.govt.nz'],
  'environment.govt.nz': ['mfe.govt.nz', 'climatechange.govt.nz'],
  'www.mpi.govt.nz': ['maf.govt.nz', 'fish.govt.nz', 'biosecurity.govt.nz', 'nzfsa.govt.nz'],
  'www.epa.govt.nz': ['ermanz.govt.nz'],
  'www.nzta.govt.nz': ['landtransport.govt.nz', 'ltsa.govt.nz', 'transit.govt.nz'],
  'www.transport.govt.nz': ['transport.cwp.govt.nz'],
  'www.women.govt.nz': ['mwa.govt.nz'],
  'www.mpp.govt.nz': ['mpia.govt.nz'],
  'www.eeca.govt.nz': ['energywise.govt.nz'],
  'www.orangatamariki.govt.nz': ['cyf.govt.nz'],
  'www.ethniccommunities.govt.nz': ['ethnicaffairs.govt.nz'],
  'www.whaikaha.govt.nz': ['odi.govt.nz'],
  'www.beehive.govt.nz': ['executive.govt.nz'],
}

const WITHOUT_SUCCESSOR = [
  'careers.govt.nz',
  'ccdu.govt.nz',
  'cera.govt.nz',
  'covid19.govt.nz',
  'digitalstrategy.govt.nz',
  'ers.dol.govt.nz',
  'getthru.govt.nz',
  'industrynz.govt.nz',
  'kiwisaver.govt.nz',
  'moc.govt.nz',
  'nzaid.govt.nz',
  'nzbusiness.govt.nz',
  'ots.govt.nz',
  'workingforfamilies.govt.nz',
  'ww100.govt.nz',
  'youthaffairs.govt.nz',
]

/** The retired hosts, by their name without `www.`. */
export const RETIRED_HOSTS: ReadonlyMap<string, RetiredHost> = new Map([
  ...Object.entries(SUCCESSORS).flatMap(([successor, hosts]) =>
    hosts.map((host): [string, RetiredHost] => [host, { successor }]),
  ),
  ...WITHOUT_SUCCESSOR.map((host): [string, RetiredHost] => [host, {}]),
])
