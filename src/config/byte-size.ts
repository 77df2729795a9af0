const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };

/** Bytes of "500kB", "20MB", "1g" or "4096"; undefined for what is none. */
export function byteSize(text: string): number | undefined {
  const [, digits, unit] = /^(\d+) ?([kmg]?)b?$/i.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits) * UNITS[unit!.toLowerCase()]!;
}
