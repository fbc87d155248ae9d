import { crc32 } from 'node:zlib'

const localHeaderBytes = 30
const directoryHeaderBytes = 46
const endBytes = 22
/** 1 January 1980, the first day that a zip can name: the same parts give the same bytes. */
const date = 0x21

/**
 * Packs parts into a zip without compressing them. Names are UTF-8.
 * Format: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function storeZip(parts: ReadonlyMap<string, string | Uint8Array>): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of parts) {
    const data = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
    const nameBytes = Buffer.from(name)
    const fields = commonFields(data, nameBytes)
    const local = Buffer.alloc(localHeaderBytes)
    local.writeUInt32LE(0x04034b50, 0)
    fields.copy(local, 4)
    const entry = Buffer.alloc(directoryHeaderBytes)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    fields.copy(entry, 6)
    entry.writeUInt32LE(offset, 42)
    files.push(local, nameBytes, data)
    directory.push(entry, nameBytes)
    offset += localHeaderBytes + nameBytes.length + data.length
  }
  const list = Buffer.concat(directory)
  return Buffer.concat([...files, list, endRecord(parts.size, list.length, offset)])
}

/** The fields from "version needed" to "extra length", alike in both headers. */
function commonFields(data: Buffer, name: Buffer): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(0x0800, 2)
  fields.writeUInt16LE(date, 8)
  fields.writeUInt32LE(crc32(data), 10)
  fields.writeUInt32LE(data.length, 14)
  fields.writeUInt32LE(data.length, 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}

function endRecord(count: number, listBytes: number, listOffset: number): Buffer {
  const end = Buffer.alloc(endBytes)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(listBytes, 12)
  end.writeUInt32LE(listOffset, 16)
  return end
}
