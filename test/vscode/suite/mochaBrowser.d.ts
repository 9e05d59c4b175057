/** The build for browsers, which also runs in a worker and in Node and needs no files. */
declare module 'mocha/mocha.mjs' {
  import Mocha from 'mocha';
  export default Mocha;
  export const mocha: BrowserMocha;
  export const reporters: typeof Mocha.reporters;
}
