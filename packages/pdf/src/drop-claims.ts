import type {Claim} from './claim.js'
import type {Tell} from './tell.js'

/**
 * Take back what a file cannot claim.
 *
 * @param claims
 *   Standards; those that it does not keep are taken out.
 * @param cmykCount
 *   Pictures in colours that no profile of the file describes.
 * @param tell
 *   Told as `claim-dropped`.
 */
export function dropClaims(claims: Set<Claim>, cmykCount: number, tell: Tell): void {
  if (cmykCount === 0 || !claims.delete('pdfa')) return
  tell(`Found ${cmykCount} pictures in CMYK, did not claim PDF/A`, 'claim-dropped')
}
