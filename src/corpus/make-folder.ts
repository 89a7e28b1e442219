/** Make a folder, and those above it that are missing. */
import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Node's own way to do so never ends where the folder above exists and can hold nothing: `/proc/out`. */
export async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return
  if (dirname(folder) !== folder) await makeFolder(dirname(folder))
  await mkdir(folder).catch(async (error: unknown) => {
    // Another run may have made it meanwhile.
    if (!(await isFolder(folder))) throw error
  })
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
