package rolebook.generator.page;

/// The rule for paths inside the site: `/` between segments, none of them empty, `.` or `..`.
final class SitePath {
    private SitePath() {}

    /// `path` itself.
    ///
    /// @throws IllegalArgumentException when it could lead out of the site
    static String checked(String path) {
        boolean safe = !path.isEmpty() && path.indexOf('\\') < 0 && path.indexOf(':') < 0;
        for (String segment : path.split("/", -1)) {
            safe &= !segment.isEmpty() && !segment.equals(".") && !segment.equals("..");
        }
        if (!safe || path.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not a path inside the site: \"" + path + "\"");
        }
        return path;
    }
}
