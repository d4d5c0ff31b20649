import type {ContainerLimits} from '../../container-limits.js'
import type {RuleId} from '../../tell.js'
import type {Member} from './list-members.js'

/** Why a member is not read. */
export interface Refusal {
  readonly ruleId: RuleId
  readonly reason: string
}

/** Up to this size, how well a member is packed does no harm. */
const harmlessBytes = 1024 * 1024

/**
 * Tell why a member of an archive is not to be read, by what its directory
 * says of it.
 *
 * @returns
 *   Reason; `undefined` if it may be read.
 */
export function refusalOf(member: Member, limits: ContainerLimits): Refusal | undefined {
  const {method, oddity, packedSize, path, size} = member
  if (oddity === 'symlink') {
    return {ruleId: 'archive-path', reason: 'Unexpected symbolic link in an archive'}
  }
  if (leadsOut(path)) {
    return {ruleId: 'archive-path', reason: 'Unexpected path in an archive that leads out of it'}
  }
  if (oddity === 'encrypted') {
    return {ruleId: 'archive-encrypted', reason: 'Unexpected encrypted file in an archive'}
  }
  if (method !== 0 && method !== 8) {
    const reason = `Unexpected file in an archive, packed by method ${method}, expected DEFLATE`
    return {ruleId: 'archive-damaged', reason}
  }
  if (size > harmlessBytes && size > limits.maxRatio * packedSize) {
    const reason = `Unexpected file of ${size} bytes packed into ${packedSize}, expected at most ${limits.maxRatio} times as many`
    return {ruleId: 'archive-limit', reason}
  }
  return undefined
}

/** A path must mean one place in the archive, and on every system the same. */
function leadsOut(path: string): boolean {
  return /^(?:\/|[a-z]:)|\\|(?:^|\/)\.\.(?:\/|$)/i.test(path) || path.includes('\0')
}
