import {z} from 'zod'
import type {BookUpdate} from './book-update.js'

/** What updates of a book have changed, as its pages say it. */
export const updatesSchema: z.ZodType<readonly BookUpdate[]> = z.array(
  z.object({
    number: z.int().positive(),
    date: z.iso.date().optional(),
    changes: z.array(
      z.object({
        kind: z.enum(['added', 'kept', 'updated']),
        id: z.string(),
        title: z.string().optional(),
        author: z.string().optional(),
        refused: z.string().optional()
      })
    )
  })
)
