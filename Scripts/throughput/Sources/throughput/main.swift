import Extraction
import Glibc
import Reading

// CPU seconds of one core for reading the files given (text to flow, sections, metadata) and for extracting
// (flow to observations), and the bytes that they hold: bytes, seconds, seconds.
let lexicon = Lexicon()
let reader = Reader(lexicon: lexicon)
let extractor = Extractor(lexicon: lexicon)
var bytes = 0
var reading = 0
var extracting = 0
var observations = 0
for path in CommandLine.arguments.dropFirst() {
    let start = clock()
    let report = try reader.read(path: path)
    let middle = clock()
    observations += extractor.extract(report).observations.count
    let end = clock()
    bytes += report.text.count
    reading += middle - start
    extracting += end - middle
}
precondition(observations > 0, "no report says anything")
print(bytes, Double(reading) / 1e6, Double(extracting) / 1e6)
