package rolebook.generator.theme;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// A file of the theme.
///
/// @param name inside the theme, with `/`, for example `term.ftlh`
/// @param origin for messages: `templates/term.ftlh` when the project overrides it, else
///   `theme:term.ftlh`
/// @param bytes its content, not to be changed
@SuppressWarnings("ArrayRecordComponent") // Read once, shown to a parser or copied, never compared.
public record ThemeFile(String name, String origin, byte[] bytes) {
    /// The content as text.
    ///
    /// @throws CharacterCodingException when it is not UTF-8
    public String text() throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
