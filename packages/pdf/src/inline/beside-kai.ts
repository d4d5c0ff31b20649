import type {Role} from '../theme/look.js'
import type {Theme} from '../theme/theme.js'

/** Tell what stands for a face among 楷体, which has no bold: that of the body, else 宋体. */
export function besideKai({face}: Theme): Role {
  return face === 'kai' ? 'serif' : face
}
