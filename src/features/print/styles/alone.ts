import { css, type CSSResult } from 'lit';

/**
 * For the document while the panel prints alone: nothing shows but its copy, nor what the page writes in the margins.
 * Three ids outweigh what a page finds important.
 */
export const alone: CSSResult = css`
  @media print {
    :root:not(#_#_#_),
    :root > [data-readiness-print]:not(#_#_#_) {
      all: initial !important;
      display: block !important;
    }
    :root > :not([data-readiness-print], #_#_#_),
    :root:not(#_#_#_)::before,
    :root:not(#_#_#_)::after,
    :root > [data-readiness-print]:not(#_#_#_)::before,
    :root > [data-readiness-print]:not(#_#_#_)::after {
      display: none !important;
    }
    @page {
      size: auto !important;
      margin: 10mm !important;
      @top-left-corner {
        content: none !important;
      }
      @top-left {
        content: none !important;
      }
      @top-center {
        content: none !important;
      }
      @top-right {
        content: none !important;
      }
      @top-right-corner {
        content: none !important;
      }
      @right-top {
        content: none !important;
      }
      @right-middle {
        content: none !important;
      }
      @right-bottom {
        content: none !important;
      }
      @bottom-right-corner {
        content: none !important;
      }
      @bottom-right {
        content: none !important;
      }
      @bottom-center {
        content: none !important;
      }
      @bottom-left {
        content: none !important;
      }
      @bottom-left-corner {
        content: none !important;
      }
      @left-bottom {
        content: none !important;
      }
      @left-middle {
        content: none !important;
      }
      @left-top {
        content: none !important;
      }
    }
  }
`;
