package rolebook.search.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// What a site's `build.json` says.
///
/// @param buildId of the build; empty if the site has no record
/// @param hashes each file's SHA-256 by its path, hex
record BuildRecord(String buildId, Map<String, String> hashes) {
    static final String FILE = "build.json";
    static final BuildRecord NONE = new BuildRecord("", Map.of());
    private static final JsonFactory JSON = new JsonFactory();

    BuildRecord {
        hashes = Map.copyOf(hashes);
    }

    /// Reads a site's record; [#NONE] if it has none.
    ///
    /// @throws UncheckedIOException if there is one that cannot be read
    static BuildRecord of(Path site) {
        Path file = site.resolve(FILE);
        if (!Files.exists(file)) {
            return NONE;
        }
        try (InputStream input = Files.newInputStream(file);
                JsonParser json = JSON.createParser(ObjectReadContext.empty(), input)) {
            return read(json);
        } catch (IOException failure) {
            throw unreadable(file, failure);
        } catch (JacksonException malformed) {
            throw unreadable(file, new IOException("it is not JSON", malformed));
        }
    }

    private static BuildRecord read(JsonParser json) {
        String buildId = "";
        Map<String, String> hashes = new HashMap<>();
        json.nextToken();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "buildId" -> buildId = json.getString();
                case "files" -> readHashes(json, hashes);
                default -> json.skipChildren();
            }
        }
        return new BuildRecord(buildId, hashes);
    }

    private static void readHashes(JsonParser json, Map<String, String> hashes) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String path = json.currentName();
            json.nextToken();
            String hash = json.getString();
            // It becomes part of a header.
            if (hash.matches("[0-9a-fA-F]{16,128}")) {
                hashes.put(path, hash);
            }
        }
    }

    private static UncheckedIOException unreadable(Path file, IOException cause) {
        return new UncheckedIOException("Cannot read " + file + ": " + cause.getMessage(), cause);
    }
}
