import {AnswerbookError} from '@answerbook/core/exporting'
import type {Flavour} from './flavour.js'

/** Choices for vaults. */
export interface VaultOptions {
  /**
   * Give each of several answers a name in the note, such as
   * `^answer-4f1c9a02b7de`, made of what the answer is known by.
   *
   * @defaultValue `false`
   */
  readonly blockIds?: boolean | undefined
  /**
   * Show pictures that lie beside the text, as `imageHref` says, by
   * `![[name.png]]`.
   *
   * @defaultValue `false`
   */
  readonly embeds?: boolean | undefined
}

/**
 * Let a flavour write what only vaults read.
 *
 * @throws
 *   `AnswerbookError` with code `option-invalid` if the flavour is for no vault.
 */
export function withVault(
  flavour: Flavour,
  {blockIds = false, embeds = false}: Readonly<VaultOptions>
): Flavour {
  if (!blockIds && !embeds) return flavour
  if (!flavour.vault) {
    const option = embeds ? 'embeds' : 'blockIds'
    throw new AnswerbookError(
      'option-invalid',
      `Unexpected option \`${option}\` for flavour \`${flavour.name}\`, expected it for obsidian`
    )
  }
  const vault = {
    blockIds: blockIds ? 'written' : 'none',
    images: embeds ? 'embeds' : 'links'
  } as const
  return {...flavour, vault}
}
