import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'

export type { Entry, ZipFile }

/** Opens a zip that lies in memory; nothing is copied, nothing inflated. Rejects where there is no central directory. */
export function openZip(bytes: Uint8Array): Promise<ZipFile> {
  return fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}
