package rolebook.generator.page;

/// A file of the site.
///
/// @param path inside the site, with `/`, for example `glossary/okr/index.html`
/// @param bytes the file's content, handed over: neither side changes it afterwards
@SuppressWarnings(
        "ArrayRecordComponent") // Copying every page twice would cost more than it guards.
public record BakedFile(String path, byte[] bytes) {
    /// @throws IllegalArgumentException when the path could lead out of the site
    public BakedFile {
        SitePath.checked(path);
    }
}
