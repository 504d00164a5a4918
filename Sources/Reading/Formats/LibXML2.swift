import Glibc

/// The functions of libxml2 that are used, looked up when the first page or document is read.
///
/// The library is not linked: it brings ICU and the C++ library along, which makes every start of the program
/// 1.8 ms slower (2.7 ms against 0.85 ms for an empty program), and most sessions read text files only. The tree
/// is read through xmlReaderWalker, so that no struct of the library, only these signatures, need to be known.
struct LibXML2: Sendable {
    typealias Handle = UnsafeMutableRawPointer
    private typealias Parse =
        @convention(c) (
            UnsafePointer<CChar>?, Int32, UnsafePointer<CChar>?, UnsafePointer<CChar>?, Int32
        ) -> Handle?
    private typealias Make = @convention(c) (Handle) -> Handle?
    private typealias Drop = @convention(c) (Handle) -> Void
    private typealias Ask = @convention(c) (Handle) -> Int32
    private typealias Words = @convention(c) (Handle) -> UnsafePointer<UInt8>?

    private let readXML: Parse
    private let readHTML: Parse
    private let walker: Make
    private let freeDocument: Drop
    private let freeWalker: Drop
    private let read: Ask
    private let kind: Ask
    private let depth: Ask
    private let nextAttribute: Ask
    private let element: Ask
    private let name: Words
    private let value: Words

    /// The library, or nil where it is not installed.
    static let shared: LibXML2? = LibXML2()

    private init?() {
        guard let library = dlopen("libxml2.so.2", RTLD_NOW | RTLD_LOCAL) else { return nil }
        guard let initialize = dlsym(library, "xmlInitParser"),
            let readXML = dlsym(library, "xmlReadMemory"), let readHTML = dlsym(library, "htmlReadMemory"),
            let walker = dlsym(library, "xmlReaderWalker"),
            let freeDocument = dlsym(library, "xmlFreeDoc"),
            let freeWalker = dlsym(library, "xmlFreeTextReader"),
            let read = dlsym(library, "xmlTextReaderRead"),
            let kind = dlsym(library, "xmlTextReaderNodeType"),
            let depth = dlsym(library, "xmlTextReaderDepth"),
            let nextAttribute = dlsym(library, "xmlTextReaderMoveToNextAttribute"),
            let element = dlsym(library, "xmlTextReaderMoveToElement"),
            let name = dlsym(library, "xmlTextReaderConstLocalName"),
            let value = dlsym(library, "xmlTextReaderConstValue")
        else { return nil }
        unsafeBitCast(initialize, to: (@convention(c) () -> Void).self)()
        self.readXML = unsafeBitCast(readXML, to: Parse.self)
        self.readHTML = unsafeBitCast(readHTML, to: Parse.self)
        self.walker = unsafeBitCast(walker, to: Make.self)
        self.freeDocument = unsafeBitCast(freeDocument, to: Drop.self)
        self.freeWalker = unsafeBitCast(freeWalker, to: Drop.self)
        self.read = unsafeBitCast(read, to: Ask.self)
        self.kind = unsafeBitCast(kind, to: Ask.self)
        self.depth = unsafeBitCast(depth, to: Ask.self)
        self.nextAttribute = unsafeBitCast(nextAttribute, to: Ask.self)
        self.element = unsafeBitCast(element, to: Ask.self)
        self.name = unsafeBitCast(name, to: Words.self)
        self.value = unsafeBitCast(value, to: Words.self)
    }

    enum Language { case html, xml }

    /// The tree of UTF-8 text, broken markup mended; nil where nothing can be made of it.
    func tree(_ text: [UInt8], _ language: Language) -> MarkupTree? {
        // RECOVER, NOERROR, NOWARNING, NONET, COMPACT and IGNORE_ENC, which have the same values for both languages;
        // entities are not expanded.
        let options: Int32 = 1 | 1 << 5 | 1 << 6 | 1 << 11 | 1 << 16 | 1 << 21
        guard text.count < Int(Int32.max) else { return nil }
        let document = text.withUnsafeBytes { bytes in
            let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            return (language == .html ? readHTML : readXML)(start, Int32(text.count), nil, "UTF-8", options)
        }
        guard let document else { return nil }
        defer { freeDocument(document) }
        guard let reader = walker(document) else { return nil }
        defer { freeWalker(reader) }
        var tree = MarkupTree()
        while read(reader) == 1 {
            switch kind(reader) {
            case 1:  // An element begins.
                tree.open(string(name(reader)), depth: Int(depth(reader)))
                while nextAttribute(reader) == 1 {
                    tree.addAttribute(string(name(reader)), string(value(reader)))
                }
                _ = element(reader)
            case 3, 4, 13, 14:  // Text, CDATA, blanks.
                guard let words = value(reader) else { continue }
                tree.addText(
                    UnsafeBufferPointer(start: words, count: strlen(words)), depth: Int(depth(reader)))
            default: break
            }
        }
        tree.finish()
        return tree
    }

    private func string(_ words: UnsafePointer<UInt8>?) -> String {
        words.map { String(decoding: UnsafeBufferPointer(start: $0, count: strlen($0)), as: UTF8.self) } ?? ""
    }

    private func strlen(_ words: UnsafePointer<UInt8>) -> Int {
        Int(Glibc.strlen(UnsafeRawPointer(words).assumingMemoryBound(to: CChar.self)))
    }
}
