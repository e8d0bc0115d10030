/** The parts of the library that tests compare with. */
declare module 'jstat' {
  interface Distribution {
    inv(p: number, a: number, b?: number): number;
    cdf(x: number, a: number, b?: number): number;
  }
  export const jStat: {
    normal: Distribution;
    studentt: Distribution;
    chisquare: Distribution;
    gamma: Distribution;
    gammaln(x: number): number;
  };
}
