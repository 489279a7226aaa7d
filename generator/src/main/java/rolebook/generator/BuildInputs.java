package rolebook.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import rolebook.generator.source.AssetFile;
import rolebook.generator.source.FileState;

/// Everything that a build follows from, as one line: two builds of the same inputs make the same
/// site. Texts count by what they say; assets, templates and the program itself by name and
/// [FileState], since reading them all would cost a start more than it saves.
final class BuildInputs {
    private BuildInputs() {}

    /// SHA-256 in lower-case hexadecimal.
    ///
    /// @param program names the version of the program that builds, see [ProgramFiles]
    /// @param theme as [rolebook.generator.theme.Theme#state] names it
    /// @throws IOException where an asset cannot be looked at
    static String of(String program, BuildRequest request, List<String> theme, Plan.Read read)
            throws IOException {
        MessageDigest digest = ContentHash.sha256();
        add(digest, program);
        add(digest, request.baseUrl().toString());
        add(digest, "drafts " + request.drafts() + ", index " + request.index().isPresent());
        add(digest, ContentHash.of(read));
        for (AssetFile asset : read.sources().assets()) {
            add(digest, asset.file() + " " + FileState.of(asset.file()));
        }
        theme.forEach(file -> add(digest, file));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(UTF_8));
        digest.update((byte) 0);
    }
}
