declare module 'edtf' {
  interface Extended {
    readonly min: number;
    readonly max: number;
  }
  export function parse(text: string): { type: string; level: number };
  export default function edtf(text: string): Extended;
}
