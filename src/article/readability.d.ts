declare module '@mozilla/readability/Readability-readerable.js' {
  /** Whether the paragraphs alone look like an article: reads no more than `textContent` of a few elements. */
  export default function isProbablyReaderable(
    document: Document,
    options?: {
      minContentLength?: number;
      minScore?: number;
      visibilityChecker?: (element: Element) => boolean;
    },
  ): boolean;
}
