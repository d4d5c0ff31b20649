// Adds the data kept between tokens.
import type {} from 'micromark-extension-math'
import type {HtmlExtension} from 'micromark-util-types'

/** Writes formulas as their TeX, as text. */
export const mathAsTex: HtmlExtension = {
  enter: {
    mathFlow() {
      this.lineEndingIfNeeded()
      this.tag('<div data-math>')
    },
    mathFlowFenceMeta() {
      this.buffer()
    },
    mathText() {
      this.tag('<span data-math>')
      this.buffer()
    }
  },
  exit: {
    mathFlow() {
      const value = this.resume()
      this.setData('mathFlowOpen')
      this.raw(this.encode(value))
      this.tag('</div>')
    },
    mathFlowFence() {
      if (this.getData('mathFlowOpen')) return
      this.setData('mathFlowOpen', true)
      this.setData('slurpOneLineEnding', true)
      this.buffer()
    },
    mathFlowFenceMeta() {
      this.resume()
    },
    mathFlowValue(token) {
      this.raw(this.sliceSerialize(token))
    },
    mathText() {
      const value = this.resume()
      this.raw(this.encode(value))
      this.tag('</span>')
    },
    mathTextData(token) {
      this.raw(this.sliceSerialize(token))
    }
  }
}
