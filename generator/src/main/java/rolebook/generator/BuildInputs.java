package rolebook.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rolebook.generator.source.AssetFile;
import rolebook.generator.source.FileState;
import rolebook.generator.source.Sha256;

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
        List<String> inputs = new ArrayList<>();
        inputs.add(program);
        inputs.add(request.baseUrl().toString());
        inputs.add("drafts " + request.drafts() + ", index " + request.index().isPresent());
        inputs.add(ContentHash.of(read));
        for (AssetFile asset : read.sources().assets()) {
            inputs.add(asset.file() + " " + FileState.of(asset.file()));
        }
        inputs.addAll(theme);
        return Sha256.of(String.join("\0", inputs).getBytes(UTF_8));
    }
}
