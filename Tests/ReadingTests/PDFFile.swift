/// PDF files for tests: text in a font that maps UTF-16 to itself.
enum PDFFile {
    /// - Parameters:
    ///   - pages: the strings of each page and where their left lower corners are, in points.
    ///   - isEncrypted: with a password that nobody knows.
    static func bytes(_ pages: [[(x: Int, y: Int, text: String)]], isEncrypted: Bool = false) -> [UInt8] {
        var objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
        let kids = pages.indices.map { "\(6 + 2 * $0) 0 R" }.joined(separator: " ")
        objects.append("<< /Type /Pages /Count \(pages.count) /Kids [\(kids)] >>")
        objects.append(
            """
            << /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /ToUnicode 5 0 R /DescendantFonts \
            [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /DW 1000 /FontDescriptor 4 0 R /CIDSystemInfo \
            << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>
            """)
        objects.append(
            """
            << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 800] /Ascent 800 /Descent -200 \
            /ItalicAngle 0 /CapHeight 700 /StemV 80 >>
            """)
        let ranges = (0...255).map { high -> String in
            let digits = hex(UInt16(high) << 8).prefix(2)
            return "<\(digits)00> <\(digits)FF> <\(digits)00>"
        }
        var map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        map += "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        for start in stride(from: 0, to: 256, by: 64) {
            map += "64 beginbfrange\n" + ranges[start..<start + 64].joined(separator: "\n") + "\nendbfrange\n"
        }
        objects.append(stream(map + "endcmap end end"))
        for (number, page) in pages.enumerated() {
            objects.append(
                """
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(7 + 2 * number) 0 R \
                /Resources << /Font << /F 3 0 R >> >> >>
                """)
            let words = page.map { part in
                "BT /F 12 Tf 1 0 0 1 \(part.x) \(part.y) Tm <\(part.text.utf16.map(hex).joined())> Tj ET"
            }
            objects.append(stream(words.joined(separator: "\n")))
        }
        return file(objects, isEncrypted: isEncrypted)
    }

    private static func file(_ objects: [String], isEncrypted: Bool) -> [UInt8] {
        var text = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (number, object) in objects.enumerated() {
            offsets.append(text.utf8.count)
            text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets {
            let digits = String(offset)
            text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
        }
        let secret = String(repeating: "41", count: 32)
        let lock =
            isEncrypted
            ? " /ID [<41> <41>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <\(secret)> /U <\(secret)> >>"
            : ""
        text += "trailer << /Size \(objects.count + 1) /Root 1 0 R\(lock) >>\nstartxref\n\(start)\n%%EOF\n"
        return Array(text.utf8)
    }

    private static func stream(_ text: String) -> String {
        "<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream"
    }

    private static func hex(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
}
