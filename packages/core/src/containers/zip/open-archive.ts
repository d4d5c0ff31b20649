import type {ContainerLimits} from '../../container-limits.js'
import type {Input} from '../../input.js'
import type {Load} from '../../load.js'
import {loaderFor} from '../loader-for.js'
import {listMembers, type Member} from './list-members.js'
import {memberInput} from './member-input.js'
import {overlapping} from './overlapping.js'
import {type Refusal, refusalOf} from './refusal-of.js'

/** An archive, to read its members in any order. */
export interface Archive {
  /** Paths of all members, in the order of the directory. */
  readonly paths: readonly string[]
  /** Set if there are more members than are looked at. */
  readonly isCut: boolean
  /** Open a member, or say why it is refused; `undefined` if there is none. */
  readonly open: (path: string) => OpenedMember | Refusal | undefined
}

/** A member of an archive, and the pictures that lie beside it. */
export interface OpenedMember {
  readonly input: Input
  readonly load: Load
}

/**
 * Open a ZIP archive.
 *
 * @param input
 *   The archive.
 * @param name
 *   What the paths of its members begin with.
 * @throws
 *   `archive-damaged` if it has no directory.
 */
export async function openArchive(
  input: Input,
  name: string,
  limits: ContainerLimits
): Promise<Archive> {
  const {members, isCut} = await listMembers(input, limits.maxMembers)
  const overlaps = overlapping(members)
  const byPath = new Map(members.map(member => [member.path, member]))
  return {paths: [...byPath.keys()], isCut, open}

  function open(path: string): OpenedMember | Refusal | undefined {
    const member = byPath.get(path)
    if (!member) return undefined
    const refusal = judge(member)
    if (refusal) return refusal
    const opened = memberInput(input, member, `${name}/${path}`)
    return {input: opened, load: loaderFor(path, findPicture)}
  }

  function judge(member: Member): Refusal | undefined {
    if (!overlaps.has(member)) return refusalOf(member, limits)
    const reason = 'Unexpected file in an archive whose data lies in that of another'
    return {ruleId: 'archive-damaged', reason}
  }

  function findPicture(path: string) {
    const opened = open(path)
    if (!opened || !('input' in opened)) return undefined
    const {read, size} = opened.input
    return {size, read: () => read(0, size)}
  }
}
