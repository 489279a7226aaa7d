package rolebook.generator.html;

/// Which addresses a link may have.
public final class UrlPolicy {
    private UrlPolicy() {}

    /// The verdict on an address.
    public sealed interface Verdict {
        /// `external` where the address names a scheme.
        record Accepted(boolean external) implements Verdict {}

        /// Why not.
        record Rejected(String reason) implements Verdict {}
    }

    /// Judges a decoded address.
    public static Verdict judge(String url) {
        return new Verdict.Accepted(url.contains(":"));
    }
}
