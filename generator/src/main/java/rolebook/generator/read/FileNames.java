package rolebook.generator.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.EntryId;
import rolebook.generator.source.Place;

/// What files may be called. An entry's name is its id and part of its URL; any other name has to
/// survive a check-out on Linux, macOS and Windows and a terminal.
final class FileNames {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    // Windows keeps these for devices, with any ending and in any case.
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])", Pattern.CASE_INSENSITIVE);
    private static final String FORBIDDEN = "\\:*?\"<>|\uFFFD";

    private FileNames() {}

    /// The problem of an entry's or a team's file name, if it has one.
    static Optional<Diagnostic> idProblem(String path) {
        String name = lastName(path);
        String ending = name.substring(name.lastIndexOf('.'));
        String id = name.substring(0, name.length() - ending.length());
        if (ID.matcher(id).matches() && !isDevice(id)) {
            return Optional.empty();
        }
        String message =
                isDevice(id)
                        ? "Windows keeps the name \"" + id + "\" for a device."
                        : "The file name \""
                                + Characters.shown(id)
                                + "\" cannot be an id: an id has lower-case letters a to z, digits"
                                + " and single hyphens between them.";
        return Optional.of(badName(path, message, proposal(id).map(proposed -> proposed + ending)));
    }

    /// The problem of a folder's or an asset's name, if it has one.
    static Optional<Diagnostic> nameProblem(String path) {
        String name = lastName(path);
        String fault = fault(name);
        return fault.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        badName(
                                path,
                                "The name \"" + Characters.shown(name) + "\" " + fault + ".",
                                safeName(name)));
    }

    /// What two paths have in common that a case-insensitive disk takes for one.
    static String identity(String path) {
        return path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String fault(String name) {
        Optional<String> bad =
                name.codePoints()
                        .filter(FileNames::isForbidden)
                        .mapToObj(FileNames::described)
                        .findFirst();
        if (bad.isPresent()) {
            return "holds " + bad.get();
        }
        if (name.startsWith(" ") || name.startsWith("-") || name.startsWith("~")) {
            return "starts with '" + name.charAt(0) + "'";
        }
        if (name.endsWith(" ") || name.endsWith(".")) {
            return "ends with '" + name.charAt(name.length() - 1) + "'";
        }
        return isDevice(name) ? "is one that Windows keeps for a device" : "";
    }

    private static Diagnostic badName(String path, String message, Optional<String> proposed) {
        String hint =
                proposed.map(name -> "rename it to \"" + name + "\"")
                        .orElse("rename it, for example to \"customer-journey\"");
        return Diagnostic.of(Rule.BAD_FILE_NAME, Place.of(Characters.shown(path)), message, hint);
    }

    private static boolean isForbidden(int character) {
        return FORBIDDEN.indexOf(character) >= 0
                || Character.isISOControl(character)
                || Characters.isHidden(character);
    }

    private static String described(int character) {
        return character == 0xFFFD
                ? "bytes that are not UTF-8"
                : FORBIDDEN.indexOf(character) >= 0
                        ? "'" + Character.toString(character) + "'"
                        : "the hidden character " + Characters.notation(character);
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        return DEVICE.matcher(dot < 0 ? name : name.substring(0, dot)).matches();
    }

    private static Optional<String> proposal(String id) {
        return EntryId.ofTitle(id)
                .map(EntryId::value)
                .map(plain -> isDevice(plain) ? plain + "-entry" : plain);
    }

    private static Optional<String> safeName(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 ? name.substring(dot).replaceAll("[^A-Za-z0-9.]", "") : "";
        return proposal(dot > 0 ? name.substring(0, dot) : name)
                .map(proposed -> ending.equals(".") ? proposed : proposed + ending);
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
