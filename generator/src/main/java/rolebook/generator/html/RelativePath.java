package rolebook.generator.html;

/// Addresses inside the site, as a page writes them, so that the site works from any folder.
public final class RelativePath {
    private RelativePath() {}

    /// The way from the page in the file `page` (`roles/x/index.html`) to `target`, a path from the
    /// site's root (`/glossary/okr/#examples`).
    public static String between(String page, String target) {
        String[] here = page.split("/", -1);
        String[] there = target.substring(1).split("/", -1);
        int same = 0;
        while (same < here.length - 1
                && same < there.length - 1
                && here[same].equals(there[same])) {
            same++;
        }
        var path = new StringBuilder("../".repeat(here.length - 1 - same));
        for (int i = same; i < there.length; i++) {
            path.append(there[i]).append(i + 1 < there.length ? "/" : "");
        }
        boolean ownFolder = path.isEmpty() || path.charAt(0) == '#' || path.charAt(0) == '?';
        return ownFolder ? "./" + path : path.toString();
    }
}
