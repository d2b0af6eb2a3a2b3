import JSZip from 'jszip';

/** A file of an archive. */
export interface PackedFile {
  /** From the archive's root, with slashes. */
  path: string;
  bytes: Uint8Array;
  /** Whether it is a program. */
  runs: boolean;
}

/** The first moment that an archive can name: what is built anew is the same, whenever that is. */
const ALWAYS = new Date(Date.UTC(1980, 0, 1));

const PROGRAM = 0o100755;
const PLAIN = 0o100644;

const byPath = (a: PackedFile, b: PackedFile): number => (a.path < b.path ? -1 : 1);

/**
 * The bytes of a zip archive that depend on nothing but the files: neither on their order nor on a clock,
 * a time zone, the rights of the files on this disk, or the version of Node. JSZip deflates in JavaScript;
 * the bytes of Node's zlib differ from one version to another.
 *
 * @throws where two files have one path.
 */
export const zipped = async (files: readonly PackedFile[]): Promise<Uint8Array> => {
  const archive = new JSZip();
  for (const { path, bytes, runs } of [...files].sort(byPath)) {
    if (archive.file(path)) throw new Error(`There are two files ${path}.`);
    archive.file(path, bytes, {
      date: ALWAYS,
      // A folder of its own would be dated now.
      createFolders: false,
      unixPermissions: runs ? PROGRAM : PLAIN,
    });
  }
  return archive.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'UNIX',
  });
};
