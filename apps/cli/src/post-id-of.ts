import type {VFileMessage} from 'vfile-message'

/**
 * Get the id of the post that a message is about, or of its thread.
 *
 * Exporters name the thread and post that a message is about as its ancestors.
 */
export function postIdOf({ancestors = []}: VFileMessage): string | undefined {
  const about = ancestors.filter(node => node.type === 'post' || node.type === 'thread').at(-1)
  return about && 'id' in about ? String(about.id) : undefined
}
