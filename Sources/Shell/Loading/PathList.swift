import Glibc
import Query
import Reading

/// The files that words on a command line or behind `load` stand for.
enum PathList {
    /// Files, the reports in folders and below them, and what globs match; in the order of the words, the files of a
    /// folder or glob by name. A word that matches nothing stays, so that reading it says what is wrong.
    static func expand(_ words: [String]) -> [String] {
        words.flatMap { word -> [String] in
            guard kind(word) == nil else { return files(word) }
            let matches = glob(word)
            return matches.isEmpty ? [word] : matches.flatMap(files)
        }
    }

    /// A file itself, or the reports in a folder; a folder without any stays.
    private static func files(_ path: String) -> [String] {
        guard kind(path) == S_IFDIR else { return [path] }
        let found = children(path)
        return found.isEmpty ? [path] : found
    }

    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    private static func children(_ folder: String) -> [String] {
        let base = folder.hasSuffix("/") ? folder : folder + "/"
        return names(in: folder).filter { !$0.hasPrefix(".") }.sorted().flatMap { name -> [String] in
            let path = base + name
            if kind(path) == S_IFDIR { return children(path) }
            let ending = name.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
            return FileFormat.endings.contains(ending) ? [path] : []
        }
    }

    private static func kind(_ path: String) -> mode_t? {
        var facts = stat()
        return stat(path, &facts) == 0 ? facts.st_mode & S_IFMT : nil
    }

    private static func glob(_ pattern: String) -> [String] {
        var matches = glob_t()
        defer { globfree(&matches) }
        guard Glibc.glob(pattern, GLOB_TILDE, nil, &matches) == 0 else { return [] }
        return (0..<Int(matches.gl_pathc)).compactMap { matches.gl_pathv[$0].map { String(cString: $0) } }
    }

    /// Files beside a path that is not there whose names are near its own.
    static func nearest(to path: String) -> [String] {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        guard kind(path) == nil else { return [] }
        return Spelling.nearest(
            to: String(path.dropFirst(folder.count)), in: names(in: folder.isEmpty ? "." : folder)
        )
        .map { folder + $0 }
    }

    /// Paths that begin with what was typed, by name; hidden ones only where a dot was typed.
    static func completions(of typed: String) -> [(path: String, isFolder: Bool)] {
        let folder = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
        let beginning = typed.dropFirst(folder.count)
        return names(in: folder.isEmpty ? "." : folder)
            .filter { $0.hasPrefix(beginning) && ($0.first != "." || beginning.first == ".") }
            .sorted()
            .map { (folder + $0, kind(folder + $0) == S_IFDIR) }
    }
}
