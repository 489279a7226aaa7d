package rolebook.search.endpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A request's path below a site, taken apart with suspicion.
///
/// @param segments decoded, none of them empty, hidden or able to leave the folder
/// @param folder whether it ends with `/`
record SitePath(List<String> segments, boolean folder) {
    private static final int HEX = 16;

    SitePath {
        segments = List.copyOf(segments);
    }

    /// Takes a raw path apart; empty if nothing of a site can have it.
    static Optional<SitePath> of(String raw) {
        List<String> segments = new ArrayList<>();
        String[] parts = raw.substring(1).split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean end = i == parts.length - 1;
            if (end && parts[i].isEmpty()) {
                continue;
            }
            Optional<String> segment = decode(parts[i]).filter(SitePath::isHarmless);
            if (segment.isEmpty()) {
                return Optional.empty();
            }
            segments.add(segment.get());
        }
        return Optional.of(new SitePath(segments, raw.endsWith("/")));
    }

    /// The path as text, decoded, from the root.
    String text() {
        return "/" + String.join("/", segments) + (folder && !segments.isEmpty() ? "/" : "");
    }

    /// The file or folder below a site, links resolved; empty if there is none, or it lies outside.
    Optional<Path> in(Path site) {
        try {
            Path path = site;
            for (String segment : segments) {
                path = path.resolve(segment);
            }
            Path real = path.toRealPath();
            return real.startsWith(site) && Files.isReadable(real)
                    ? Optional.of(real)
                    : Optional.empty();
        } catch (IOException | InvalidPathException missing) {
            return Optional.empty();
        }
    }

    /// Percent-decoded, empty if that is no UTF-8. A plus sign is a plus sign.
    static Optional<String> decode(String raw) {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length() * 3);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '%') {
                bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            if (i + 2 >= raw.length() || hex(raw.charAt(i + 1)) < 0 || hex(raw.charAt(i + 2)) < 0) {
                return Optional.empty();
            }
            bytes.put((byte) (hex(raw.charAt(i + 1)) * HEX + hex(raw.charAt(i + 2))));
            i += 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static int hex(char c) {
        return Character.digit(c, HEX);
    }

    private static boolean isHarmless(String segment) {
        return !segment.isEmpty()
                && segment.charAt(0) != '.'
                && segment.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ');
    }
}
