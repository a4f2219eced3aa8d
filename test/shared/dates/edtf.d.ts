declare module 'edtf' {
  /** The reference library, as far as it is compared with: milliseconds, UTC. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
