// Loaded into a server: tells how much memory it uses whenever it is sent SIGUSR2.
process.on('SIGUSR2', () => {
  globalThis.gc?.()
  process.stderr.write(`heap ${process.memoryUsage().heapUsed}\n`)
})
