package rolebook.generator.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.source.Sha256;

/// What `build.json` says of a site: who made it from what, and every file's SHA-256 but its own.
///
/// @param generator name and version of the program
/// @param contentHash the hash of everything that went in
/// @param buildId 16 hexadecimal digits that follow from the three other parts: same input, same id
/// @param files site path with `/` to SHA-256 in lower-case hexadecimal, sorted by path
public record BuildManifest(
        String generator, String contentHash, String buildId, SortedMap<String, String> files) {
    /// The manifest's own path in the site.
    public static final String PATH = "build.json";

    private static final int ID_LENGTH = 16;

    public BuildManifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /// The manifest of `files`, with the id that follows from them.
    static BuildManifest of(String generator, String contentHash, Map<String, String> files) {
        var sorted = new TreeMap<>(files);
        MessageDigest digest = Sha256.digest();
        digest.update((generator + "\n" + contentHash + "\n").getBytes(StandardCharsets.UTF_8));
        sorted.forEach((path, hash) ->
                digest.update((path + "\n" + hash + "\n").getBytes(StandardCharsets.UTF_8)));
        String id = HexFormat.of().formatHex(digest.digest()).substring(0, ID_LENGTH);
        return new BuildManifest(generator, contentHash, id, sorted);
    }

    /// The bytes of `build.json`: one file a line, so that two builds can be compared by eye.
    byte[] json() {
        var json = new StringBuilder(files.size() * 120 + 200);
        json.append("{\n  \"generator\": ").append(quoted(generator));
        json.append(",\n  \"contentHash\": ").append(quoted(contentHash));
        json.append(",\n  \"buildId\": ").append(quoted(buildId));
        json.append(",\n  \"files\": {");
        String separator = "\n    ";
        for (Map.Entry<String, String> file : files.entrySet()) {
            json.append(separator).append(quoted(file.getKey()));
            json.append(": ").append(quoted(file.getValue()));
            separator = ",\n    ";
        }
        return json.append(files.isEmpty() ? "}" : "\n  }")
                .append("\n}\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    // By hand, because a JSON library costs a cold start more than this whole room.
    private static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '"' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (character < ' ') {
                quoted.append("\\u00").append(HexFormat.of().toHexDigits((byte) character));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }
}
