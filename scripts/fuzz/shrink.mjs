/**
 * A shorter text that fails in the same way.
 *
 * @param fails tells whether a text still does
 */
export async function shrink(text, fails, deadline) {
  let best = text;
  for (const parts of [(all) => all.split(/(?<=\n)/), (all) => all.split(/(?<=[\s.])/), (all) => [...all]]) {
    let size = Math.ceil(parts(best).length / 2);
    while (size >= 1 && Date.now() < deadline) {
      const all = parts(best);
      let isShorter = false;
      for (let at = 0; at < all.length && Date.now() < deadline; at += size) {
        const rest = [...all.slice(0, at), ...all.slice(at + size)].join('');
        if (rest.length === best.length || !(await fails(rest))) continue;
        best = rest;
        isShorter = true;
        break;
      }
      if (!isShorter) size = size === 1 ? 0 : Math.floor(size / 2);
    }
  }
  return best;
}
