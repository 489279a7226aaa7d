package rolebook.generator.model;

/// Scheme, host and port of an address: what stands before its path.
///
/// @param url `https://github.com`, without a slash at its end
public record Origin(String url) {
    /// The origin of a whole address.
    public static Origin of(String address) {
        int path = address.indexOf('/', address.indexOf("://") + 3);
        return new Origin(path < 0 ? address : address.substring(0, path));
    }
}
