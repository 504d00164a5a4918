import Glibc
import Query

@testable import Shell

/// A folder of invented reports, and sessions over them; gone when nothing holds it any more.
final class Sandbox {
    let folder: String

    init() {
        var template = Array("/tmp/baogao-test-XXXXXX".utf8CString)
        folder = template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
        write("石溪镇-2022.txt", Self.first)
        write("石溪镇-2023.txt", Self.second)
        write("柳湾镇-2023.txt", Self.third)
    }

    deinit {
        for name in names { unlink("\(folder)/\(name)") }
        rmdir(folder)
    }

    private var names: [String] {
        PathList.completions(of: folder + "/").map { String($0.path.dropFirst(folder.count + 1)) }
    }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    func write(_ name: String, _ text: String) {
        let file = fopen(path(name), "w")
        fputs(text, file)
        fclose(file)
    }

    func read(_ name: String) -> String? {
        try? TextFile.read(path(name))
    }

    /// A session with all reports loaded.
    func session() throws -> Session {
        var session = Session()
        _ = try session.load([folder]) { _ in }
        return session
    }

    static let first = """
        石溪镇2022年工作总结和2023年工作思路

        一、2022年工作总结
        全年完成固定资产投资5.05亿元,同比增长15.3%;财政总收入2.40亿元,
        同比增长6.5%。接待游客38万人次。

        二、2023年工作思路
        2023年,固定资产投资增长10%以上;财政总收入2.60亿元;接待游客50万人次。
        """

    static let second = """
        石溪镇2023年工作总结和2024年工作思路

        一、2023年工作总结
        全年完成固定资产投资5.60亿元,同比增长10.9%;财政总收入2.52亿元,同比增长5%。接待游客52.6万人次。

        二、2024年工作思路
        2024年,固定资产投资增长8%左右;财政总收入2.70亿元。
        """

    static let third = """
        柳湾镇2023年工作总结

        一、2023年工作总结
        全年完成固定资产投资9.85亿元,增长10.7%;财政总收入2.63亿元,增长6%。接待游客1.2万人次。
        """
}

extension Session {
    /// What a text prints, drawn as for a file unless a renderer is given: results, notes and errors in their order.
    mutating func output(_ text: String, _ renderer: Renderer = Renderer()) -> String {
        var result = ""
        do throws(Failure) {
            _ = try run(SourceText(text)) { block in
                var output = ""
                var messages = ""
                renderer.write(block, to: &output, messages: &messages)
                result += output + messages
            }
        } catch {
            result += error.text + "\n"
        }
        return result
    }

    /// What a text prints on a terminal of 80 cells without colour.
    mutating func shown(_ text: String, width: Int = 80, _ language: Language = .english) -> String {
        output(text, Renderer(screen: Renderer.Screen(width: width, hasColour: false), language: language))
    }
}
