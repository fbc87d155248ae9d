/** Where a command reads and writes: the product on stdout, the talk on stderr. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
}

export interface Output {
  readonly isTTY?: boolean
  write(chunk: string | Uint8Array): unknown
}
