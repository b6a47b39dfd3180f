export { main } from './main.ts'

/** Serves as a worker; what that takes is loaded in one only. */
export async function work(onChecked: () => void): Promise<void> {
  const worker = await import('./worker.ts')
  await worker.work(onChecked)
}
