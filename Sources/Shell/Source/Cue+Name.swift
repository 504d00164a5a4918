import Extraction

extension Cue.Field {
    /// The column of the observation that the cue is about.
    var name: String {
        switch self {
        case .indicator: "indicator"
        case .period: "period"
        case .status: "status"
        case .bound: "bound"
        case .unit: "unit"
        case .growth: "growth"
        }
    }
}
