import type { RoleOf } from '../document/prose.ts';

/**
 * Pages with both languages, as Microsoft's side-by-side publishing writes them: a
 * `<span data-ttu-id>` with the target, then a `<span class="sxs-lookup">` with the source.
 */
export function holdsBothLanguages(text: string): boolean {
  return text.includes('class="sxs-lookup"');
}

export const sxsRole: RoleOf = (name, attribute) => {
  if (name !== 'span') return undefined;
  if (attribute('class') === 'sxs-lookup' || attribute('data-stu-id') !== undefined) return 'source';
  return attribute('data-ttu-id') !== undefined ? 'target' : undefined;
};
