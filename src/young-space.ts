// How much room V8 gives to what is new, which costs time when it is little and memory when it is much.
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** It starts with a megabyte and lets it grow twofold, several times while the first page is judged. */
const STEEP = 8;
/** Bytes of both halves after the first step; twice of it saves a hundredth of the time of a thousand pages. */
const ENOUGH = 2 * STEEP * 2 ** 20;
/** It is asked after so many pages. */
const PACE = 8;

let pages = 0;
let isHeld = false;

/** Flags that are not as in the beginning keep V8 from taking what it compiled earlier. */
export function growSteeply(): void {
  setFlagsFromString(`--semi-space-growth-factor=${STEEP}`);
}

/** Ends the growth when it is enough. To be called after each page. */
export function holdYoungSpace(): void {
  if (isHeld || ++pages % PACE !== 0) return;
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  if (!young || young.space_size < ENOUGH) return;
  setFlagsFromString('--semi-space-growth-factor=1');
  isHeld = true;
}
