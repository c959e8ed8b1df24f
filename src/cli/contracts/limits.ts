/** Bounds of what the command reads: what lies beyond is refused, with the bound. */
export const limits = {
  files: 5_000,
  fileBytes: 16 * 1024 * 1024,
  allBytes: 128 * 1024 * 1024,
  archiveBytes: 64 * 1024 * 1024,
  unpackedBytes: 128 * 1024 * 1024,
  entries: 50_000,
} as const;
