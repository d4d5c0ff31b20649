/** What of the platform is used; absent on pages that are not secure. */
declare var crypto:
  | {
      readonly subtle?: {
        readonly digest: (algorithm: 'SHA-256', data: Uint8Array) => Promise<ArrayBuffer>
      }
    }
  | undefined
