import Extraction

extension Corpus.Location {
    /// What stands behind an observation; of a workspace it is read now.
    func evidence() throws(WorkspaceProblem) -> Evidence {
        switch entry.content {
        case .text(let extract):
            let observation = extract.observations[index]
            let trace = Trace(
                sentence: observation.sentence,
                figures: extract.figures[observation.figures].map(\.range),
                clues: extract.cues[observation.cues].map { cue in
                    Clue(field: cue.field.name, rule: cue.rule.description, words: cue.range)
                })
            return Evidence(location: self, report: entry.report, trace: trace, start: nil)
        case .figures(let figures):
            return Evidence(location: self, report: entry.report, trace: nil, start: figures.start(of: index))
        case .stored(let stored):
            do throws(SQLiteError) {
                return try evidence(in: stored)
            } catch {
                throw WorkspaceProblem(error)
            }
        }
    }

    private func evidence(in stored: StoredReport) throws(SQLiteError) -> Evidence {
        let place = try stored.workspace.place(of: id)
        guard stored.hasText, let place, let end = place.end else {
            return Evidence(location: self, report: entry.report, trace: nil, start: place?.start)
        }
        var report = entry.report
        report.text = try stored.text()
        let trace = Trace(
            sentence: place.start..<max(place.start, end), figures: try stored.workspace.figures(of: id),
            clues: try stored.workspace.clues(of: id))
        let ranges = [trace.sentence] + trace.figures + trace.clues.map(\.words)
        guard ranges.allSatisfy({ $0.lowerBound >= 0 && $0.upperBound <= report.text.count }) else {
            throw SQLiteError(kind: .content, reason: "a place is outside of its text")
        }
        return Evidence(location: self, report: report, trace: trace, start: nil)
    }
}
