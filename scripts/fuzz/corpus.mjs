/** How often a block ran, in powers of two: a loop that runs much longer than ever is news too. */
function bucketOf(count) {
  return 1 << Math.min(7, 31 - Math.clz32(count));
}

/** What has run so far, and the texts that made it run. */
export class Corpus {
  /** @param seen a byte of buckets for each block */
  constructor(seen, texts) {
    this.seen = seen;
    this.texts = [...texts];
    this.added = [];
    this.mostSteps = 0;
  }

  /** @returns how many blocks ran, all told */
  learn(text, counters) {
    let steps = 0;
    let isNew = false;
    for (let index = 0; index < counters.length; index++) {
      const count = counters[index];
      if (count === 0) continue;
      steps += count;
      const bucket = bucketOf(count);
      if ((this.seen[index] & bucket) !== 0) continue;
      this.seen[index] |= bucket;
      isNew = true;
    }
    if (isNew) {
      this.texts.push(text);
      this.added.push(text);
    }
    return steps;
  }

  /** One of all, or of those found last, which lead further. */
  pick(random) {
    const { texts } = this;
    if (texts.length === 0) return '';
    const back = random.isOnceIn(2) ? random.below(Math.min(texts.length, 30)) : random.below(texts.length);
    return texts[texts.length - 1 - back];
  }
}
