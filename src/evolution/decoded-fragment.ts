/** A fragment as it is meant; one with a stray percent sign is taken as it stands. */
export function decodedFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
