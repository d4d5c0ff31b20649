import type {ContainerLimits} from './container-limits.js'

/**
 * Complete limits of containers.
 *
 * @param limits
 *   Limits of the caller.
 * @returns
 *   All limits: 64 MiB for a document, 500,000 members, packed 200 times, 64 GiB
 *   in all, unless the caller says otherwise.
 */
export function toLimits(
  limits: Readonly<{[Name in keyof ContainerLimits]?: number | undefined}>
): ContainerLimits {
  const {
    maxBytes = 64 * 1024 ** 2,
    maxMembers = 500_000,
    maxRatio = 200,
    maxTotalBytes = 64 * 1024 ** 3
  } = limits
  return {maxBytes, maxMembers, maxRatio, maxTotalBytes}
}
