// How much room V8 gives to what is new, which costs time when it is little and memory when it is much.
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** It starts with a megabyte and lets it grow twofold, several times while the first page is judged. */
const STEEP = 8;
/** Bytes of both halves after the first step; twice of it saves a hundredth of the time of a thousand pages. */
const ENOUGH = 2 * STEEP * 2 ** 20;
/** It is looked at after so many pages. */
const PACE = 4;

let pages = 0;
let isHeld = false;
let isRoomy = false;

export function growSteeply(): void {
  setFlagsFromString(`--semi-space-growth-factor=${STEEP}`);
}

/** Lets it grow as V8 sees fit: held small, it costs a tenth of the time of an engine that makes many objects. */
export function leaveRoom(): void {
  isRoomy = true;
}

/** Ends the growth when it is enough. To be called after each page. */
export function holdYoungSpace(): void {
  if (isHeld || isRoomy || ++pages % PACE !== 0) return;
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  if (!young || young.space_size < ENOUGH) return;
  isHeld = true;
  stopGrowth();
}

/** With the flags of the beginning: V8 takes what it compiled earlier only when it was written under the same ones. */
export function withFirstFlags(work: () => void): void {
  if (isHeld) growSteeply();
  work();
  if (isHeld) stopGrowth();
}

function stopGrowth(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
