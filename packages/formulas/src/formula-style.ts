/** Whether a formula stands in a line or between lines. */
export type FormulaStyle = 'display' | 'inline'
