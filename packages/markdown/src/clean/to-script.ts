const plain = '0123456789+-=()aeiohjklmnprstuvxbcdfgwyz'

/** Twins in the order of `plain`; the letters at the end have no lowered ones. */
const twins = {
  subscript: [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑᵢₒₕⱼₖₗₘₙₚᵣₛₜᵤᵥₓ'],
  superscript: [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵉⁱᵒʰʲᵏˡᵐⁿᵖʳˢᵗᵘᵛˣᵇᶜᵈᶠᵍʷʸᶻ']
} as const

/**
 * Raise or lower a text by characters of its own, as people type it where there
 * is no markup.
 *
 * @param text
 *   Any text.
 * @param type
 *   Which of both.
 * @returns
 *   Text; `undefined` if a character has no twin.
 * @see https://www.unicode.org/charts/PDF/U2070.pdf
 */
export function toScript(
  text: string,
  type: 'subscript' | 'superscript' | 'underline'
): string | undefined {
  if (type === 'underline') return undefined
  let result = ''
  for (const character of text) {
    // The sign of subtraction is more careful typing.
    const twin = twins[type][plain.indexOf(character === '−' ? '-' : character)]
    if (twin === undefined) return undefined
    result += twin
  }
  return result
}
