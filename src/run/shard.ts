import { createHash } from 'node:crypto';

/** A part of the files of a run: `index` of `count`, from 1. */
export interface Shard {
  index: number;
  count: number;
}

/** Is a file in this part? Told by its path alone, so that a new page moves no other one. */
export function isInShard(path: string, { index, count }: Shard): boolean {
  const digest = createHash('sha256').update(path).digest();
  return digest.readUInt32BE() % count === index - 1;
}
