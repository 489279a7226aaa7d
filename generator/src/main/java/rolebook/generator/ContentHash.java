package rolebook.generator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import rolebook.generator.source.AssetFile;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.Sha256;
import rolebook.generator.source.SourceFile;

/// The hash of what a build read. Assets count by name and size; their bytes count in the build's
/// own id.
final class ContentHash {
    private ContentHash() {}

    /// SHA-256 in lower-case hexadecimal; the same for CRLF and LF.
    static String of(Plan.Read read) {
        ProjectSources sources = read.sources();
        MessageDigest digest = Sha256.digest();
        for (SourceFile file : sources.files()) {
            add(digest, file.path());
            add(digest, file.text());
        }
        for (AssetFile asset : sources.assets()) {
            add(digest, asset.path());
            add(digest, Long.toString(asset.size()));
        }
        read.searched().forEach(query -> add(digest, query.toString()));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
