/** What a baseline is called where no config names one. */
export const BASELINE_NAME = '.releaselint-baseline.json'
