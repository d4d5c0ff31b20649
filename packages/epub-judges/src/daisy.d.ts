// Ace has no types of its own: what is used of it.

declare module '@daisy/ace-axe-runner-puppeteer' {
  const runner: object
  export = runner
}

declare module '@daisy/ace-core' {
  interface Report {
    readonly assertions: ReadonlyArray<{
      readonly 'earl:testSubject': {readonly url: string}
      readonly assertions: ReadonlyArray<{
        readonly 'earl:test': {readonly 'dct:title': string; readonly 'earl:impact': string}
        readonly 'earl:result': {readonly 'dct:description': string; readonly html?: string}
      }>
    }>
  }

  function ace(
    path: string,
    options: {
      readonly cwd: string
      readonly outdir: string
      readonly initLogger: boolean
      readonly silent: boolean
    },
    runner: object
  ): Promise<readonly [jobId: string, report: Report]>
  export = ace
}
