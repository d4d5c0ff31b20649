import type {VFile} from 'vfile'

/** Tell that a file is kept which answerbook did not write. */
export function keepOutput(path: string, file: VFile): void {
  const reason = `Unexpected file ${path} that answerbook did not write or that was edited since, kept; add --force to replace it`
  file.message(reason, {ruleId: 'output-kept', source: 'answerbook'})
}
