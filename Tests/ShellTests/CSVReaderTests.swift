import Extraction
import Query
import Tables
import Testing

@testable import Shell

@Suite struct CSVReaderTests {
    private func rows(_ text: String) -> [[String]] {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var reader = CSVReader(bytes)
            var rows: [[String]] = []
            while reader.next() == .row { rows.append(reader.texts) }
            return rows
        }
    }

    @Test(arguments: [
        ("a,b\n", [["a", "b"]]), ("\"a\"\"b\",\n", [["a\"b", ""]]), ("\"x\ny\",z", [["x\ny", "z"]]),
        ("a\r\n\r\nb", [["a"], [""], ["b"]]), ("", []), ("\"open", [["open"]]),
        ("a\"b,c\"d,e", [["ab,cd", "e"]]),
        ("\"甲镇\",\"长长长长的文字\"\r\n,\"\"\r", [["甲镇", "长长长长的文字"], ["", ""]]),
    ])
    func readsCSV(text: String, expected: [[String]]) {
        #expect(rows(text) == expected)
    }

    /// The grammar read a byte at a time, with nothing clever.
    private func plainRows(_ text: String) -> [[String]] {
        let bytes = Array(text.utf8)
        var rows: [[String]] = []
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var at = 0
        func endCell() {
            row.append(String(decoding: cell, as: UTF8.self))
            cell = []
        }
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\"")
            where isQuoted && at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "\""):
                cell.append(UInt8(ascii: "\""))
                at += 1
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted: endCell()
            case UInt8(ascii: "\r")
            where !isQuoted && (at + 1 == bytes.count || bytes[at + 1] == UInt8(ascii: "\n")):
                break
            case UInt8(ascii: "\n") where !isQuoted:
                endCell()
                rows.append(row)
                row = []
            case let byte: cell.append(byte)
            }
            at += 1
        }
        if bytes.last.map({ $0 != UInt8(ascii: "\n") || isQuoted }) ?? false {
            endCell()
            rows.append(row)
        }
        return rows
    }

    @Test func readsWhateverTheGrammarSays() {
        var random = SystemRandomNumberGenerator()
        let pieces = ["a", "甲乙丙丁", ",", ",", "\"", "\"\"", "\n", "\r\n", "\r", "12.5", "\",\"", "0123456789"]
        for _ in 0..<1000 {
            let text = (0..<Int.random(in: 0...24, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined()
            #expect(rows(text) == plainRows(text), "\(text.debugDescription)")
        }
    }

    /// What a file of figures holds does not depend on how it is parted among the cores.
    @Test func stretchesMakeNoDifference() {
        var random = SystemRandomNumberGenerator()
        func pick(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
        for round in 0..<15 {
            var text = "report,area,indicator,period,value,office,id,of\r\n"
            for row in 0..<Int.random(in: 0...30, using: &random) {
                let cells = [
                    pick(["r1", "r1", "\"r,2\"", ""]), pick(["甲镇", "\"乙\n镇\"", "\"丙\"\"镇\"", ""]),
                    pick(["收入", "\"支,出\""]), pick(["2022", "2023-Q1", "x"]),
                    pick(["1.50", "", "-3", "1e3", "many"]),
                    pick(["一办;二办", "\"三\n办\"", ""]), "\(row)", pick(["", "\(row / 2)"]),
                ]
                text +=
                    cells.dropLast(pick(["", "", "", "-"]).count).joined(separator: ",")
                    + pick(["\n", "\r\n", "\n\n"])
            }
            let whole = FigureFile(path: "f.csv", ByteSource(Array(text.utf8)), stretch: 1 << 20)
            for size in [1, 7, 40, 300] {
                let parted = FigureFile(path: "f.csv", ByteSource(Array(text.utf8)), stretch: size)
                #expect(described(parted) == described(whole), "round \(round), \(size) bytes: \(text)")
            }
        }
    }

    private func described(_ file: FigureFile) -> [String] {
        file.problems.map { "\($0)" }
            + file.reports.map { "\($0.report.id) \($0.report.area) \($0.figures.rows)" }
            + (file.reports.first.map { first in
                let table = first.figures.table.observations.table
                return (0..<table.rowCount).map { row in
                    table.columns.map { $0[row].text }.joined(separator: "|")
                }
            } ?? [])
    }
}
