/**
 * Tell whether a site sets what stands between dollar signs as formulas.
 *
 * @param host
 *   Host of the site, if it is known.
 * @param tags
 *   Tags of the question: they tell where the host is not known.
 * @see https://meta.stackexchange.com/q/216607
 */
export function usesMath(host: string | undefined, tags: readonly string[]): boolean {
  if (host === undefined) return tags.some(tag => mathTags.has(tag))
  const [, name = ''] = /^(?:meta\.)?([a-z]+)\.(?:meta\.)?stackexchange\.com$/.exec(host) ?? []
  return /^(?:meta\.)?mathoverflow\.net$/.test(host) || mathSites.has(name)
}

const mathSites: ReadonlySet<string> = new Set(
  (
    'ai astronomy aviation biology bioinformatics chemistry codegolf computergraphics cogsci ' +
    'crypto cs cseducators cstheory datascience dsp earthscience economics engineering gamedev ' +
    'hsm iota math matheducators mathematica mattermodeling or philosophy physics ' +
    'proofassistants psychology puzzling quant quantumcomputing robotics scicomp sound space ' +
    'stats worldbuilding'
  ).split(' ')
)

const mathTags: ReadonlySet<string> = new Set(
  (
    'abstract-algebra algebra-precalculus calculus complex-analysis differential-equations ' +
    'differential-geometry elementary-number-theory electromagnetism functional-analysis ' +
    'general-relativity geometry group-theory homework-and-exercises integration limits ' +
    'linear-algebra mathematical-statistics matrices newtonian-mechanics number-theory ' +
    'ordinary-differential-equations probability probability-theory quantum-field-theory ' +
    'quantum-mechanics real-analysis self-study sequences-and-series special-relativity ' +
    'statistical-mechanics thermodynamics topology'
  ).split(' ')
)
