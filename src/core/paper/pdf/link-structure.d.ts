declare namespace PDFKit.Mixins {
  /** Known to the library, not yet to its types: the element of the outline that a link belongs to. */
  interface AnnotationOption {
    structParent?: PDFKit.PDFStructureElement
  }
}
