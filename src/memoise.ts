/** `make`, called once for each key. */
export function memoise<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known!;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** The same for keys that are never at an end: it starts afresh after so many, so that memory stays flat. */
export function memoiseUpTo<K, V>(most: number, make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known!;
    if (made.size >= most) made.clear();
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
