/// The wording of every note and error: another language is another file like this one.
public enum Messages {
    public static func text(_ note: Note) -> String {
        "\(note)"
    }
}
