package rolebook.generator.page;

import java.util.function.Supplier;

/// A file of the site that no template makes.
///
/// @param path inside the site, with `/`
/// @param bytes makes the content, asked for once
public record SiteFile(String path, Supplier<byte[]> bytes) {
    /// @throws IllegalArgumentException when the path could lead out of the site
    public SiteFile {
        SitePath.checked(path);
    }
}
